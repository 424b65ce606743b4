import { readLog, writeLogFile } from '../../server/ledger/log-files.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';

/** Copies the revisions made here to the log that the project ships, so that every copy replays them. */
export const ship = async (session: Session): Promise<ExitCode> => {
  const { terminal, shippedFolder } = session;
  // Opening the ledger writes the log files that a crash left missing, and refuses a log that is a fork of the shipped.
  const head = await session.withLedger((ledger) => ledger.head());
  const local = await readLog(session.logFolder);
  const shipped = await readLog(shippedFolder);
  const missing = local.filter(({ number }) => number > shipped.length && number <= head.number);
  for (const entry of missing) {
    await writeLogFile(shippedFolder, entry);
    terminal.out(`Shipped revision ${entry.number}: ${entry.message}`);
  }
  if (missing.length === 0) terminal.out('Nothing to do.');
  return exitCodes.fine;
};
