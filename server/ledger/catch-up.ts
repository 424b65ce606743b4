/** Brings database and log together at the start: one must be a prefix of the other. */
import { randomBytes } from 'node:crypto';
import { OperatorError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import { adoptLineage, createHead, publish, readHead, requireHead } from './head.ts';
import type { LogEntry } from './log-entry.ts';
import { loggedNumbers, readLog, writeLogFile } from './log-files.ts';
import { isConflict, stage } from './stage.ts';
import { readHashes, readLogEntry } from './stored-log.ts';
import { reading } from './stored-shapes.ts';

/** Log and database tell different stories from a number on. Somebody must choose which of them to keep. */
export class ForkedLedger extends OperatorError {
  override readonly name = 'ForkedLedger';
  constructor(
    readonly number: number,
    readonly folder: string,
  ) {
    super(
      `The log in ${folder} and the database differ from revision ${number} on. ` +
        'Start on an empty data folder to follow the log, or point to the log that this database was made from.',
    );
  }
}

/** Gives a new database its head. Copies that replay one log take their lineage from its first entry. */
export const ensureHead = async (database: Database): Promise<void> => {
  if (await readHead(database)) return;
  await createHead(database, randomBytes(32).toString('hex'));
};

/** Replays what a log has beyond the database, number by number and hash by hash, and refuses a fork. */
export const replayLog = async (
  database: Database,
  folder: string,
  progress: (line: string) => void,
): Promise<void> => {
  const known = await readHashes(reading(database), (await requireHead(database)).number);
  // All of it is read before anything is replayed: a log that is damaged, or a fork, changes nothing.
  let last = 0;
  for await (const { number, hash } of readLog(folder)) {
    if (number <= known.length && hash !== known[number - 1]) throw new ForkedLedger(number, folder);
    last = number;
  }
  const lacking = last - known.length;
  if (lacking <= 0) return;
  progress(`Replaying the log: ${lacking === 1 ? '1 revision' : `${lacking} revisions`}.`);
  for await (const entry of readLog(folder)) {
    if (entry.number <= known.length) continue;
    if (entry.number === 1) await adoptLineage(database, entry.previous);
    await replay(database, entry);
  }
};

const replay = async (database: Database, entry: LogEntry): Promise<void> => {
  const { lineage } = await requireHead(database);
  const { at, author, message, ontology, changes, salts } = entry;
  const draft = { at, author, message, ontology, changes, salts };
  const staged = await stage(database, { lineage, base: entry.number - 1 }, draft, entry.hash);
  if (isConflict(staged)) throw new Error(`Revision ${entry.number} cannot be replayed: ${staged.reason}`);
  await publish(database);
};

/** Writes the log files that are missing, as after a crash between publishing and copying. */
export const writeMissingLogFiles = async (database: Database, folder: string): Promise<void> => {
  const { number } = await requireHead(database);
  const present = new Set(await loggedNumbers(folder));
  for (let missing = 1; missing <= number; missing++)
    if (!present.has(missing)) await writeLogFile(folder, await readLogEntry(reading(database), missing));
};
