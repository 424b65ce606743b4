import { readLog, writeLogFile } from '../../server/ledger/log-files.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';

/** Copies the revisions made here to the log that the project ships, so that every copy replays them. */
export const ship = async (session: Session): Promise<ExitCode> => {
  const { terminal, shippedFolder } = session;
  // Opening the ledger writes the log files that a crash left missing, and refuses a log that is a fork of the shipped.
  const head = await session.withLedger((ledger) => ledger.head());
  let shipped = 0;
  for await (const { number } of readLog(shippedFolder)) shipped = number;
  let copied = 0;
  for await (const entry of readLog(session.logFolder)) {
    if (entry.number <= shipped || entry.number > head.number) continue;
    await writeLogFile(shippedFolder, entry);
    terminal.out(`Shipped revision ${entry.number}: ${entry.message}`);
    copied += 1;
  }
  if (copied === 0) terminal.out('Nothing to do.');
  return exitCodes.fine;
};
