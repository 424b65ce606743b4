import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../errors.ts';
import { type LogEntry, logText, parseLogEntry } from './log-entry.ts';

/** A file of the log that cannot be what was written. The way on is to restore it from a copy. */
export class DamagedLog extends OperatorError {
  override readonly name = 'DamagedLog';
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`The log file ${file} is damaged. ${reason} Restore it from a copy.`);
  }
}

const fileOf = (folder: string, number: number): string => join(folder, `${number}.json`);

/** The numbers that a folder holds, in order; a folder that is not there holds none. */
export const loggedNumbers = async (folder: string): Promise<readonly number[]> => {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return files
    .flatMap((file) => /^([1-9]\d*)\.json$/.exec(file)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
};

/** The bytes of one file, as text. */
export const readLogFile = (folder: string, number: number): Promise<string> =>
  readFile(fileOf(folder, number), 'utf8');

/**
 * Reads a whole log and checks it: every byte, every hash, each entry's link to the one before, no gap. Entry by entry,
 * because a long log does not fit into memory.
 */
export async function* readLog(folder: string): AsyncGenerator<LogEntry, void, undefined> {
  let before: Pick<LogEntry, 'number' | 'hash'> | undefined;
  for (const number of await loggedNumbers(folder)) {
    const file = fileOf(folder, number);
    const entry = parsed(file, await readLogFile(folder, number));
    const expected = (before?.number ?? 0) + 1;
    if (entry.number !== number || number !== expected)
      throw new DamagedLog(file, `Revision ${expected} is expected there.`);
    if (before && entry.previous !== before.hash)
      throw new DamagedLog(file, `It does not follow revision ${before.number}.`);
    before = { number, hash: entry.hash };
    yield entry;
  }
}

const parsed = (file: string, text: string): LogEntry => {
  try {
    if (!text.endsWith('\n')) throw new Error('It does not end with a line break.');
    return parseLogEntry(text.slice(0, -1));
  } catch (error) {
    throw new DamagedLog(file, error instanceof Error ? error.message : String(error));
  }
};

/** Writes one entry so that the file is either absent or whole, also after a power cut. */
export const writeLogFile = async (folder: string, entry: LogEntry): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${entry.number}.${process.pid}.tmp`);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(`${logText(entry)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, fileOf(folder, entry.number));
};
