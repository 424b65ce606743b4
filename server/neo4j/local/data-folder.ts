import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes, OperatorError } from '../../errors.ts';
import { NEO4J_VERSION } from './distribution.ts';
import { writePrivate } from './private-file.ts';

/** Where things lie in the data folder. */
export const places = (data: string) => ({
  lock: join(data, 'lock.json'),
  running: join(data, 'running.json'),
  password: join(data, 'password'),
  version: join(data, 'neo4j.version'),
  home: join(data, 'neo4j'),
  configuration: join(data, 'neo4j', 'conf'),
  console: join(data, 'neo4j', 'logs', 'console.log'),
});

/** Whether Neo4j has ever opened a store here. */
export const hasStore = (data: string): boolean => existsSync(join(places(data).home, 'data', 'databases'));

const read = async (path: string): Promise<string | null> => {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return null;
  }
};

/**
 * Writes down which Neo4j opens this store, and refuses another's. Neo4j itself would silently convert an older store
 * and fail on a newer one with a page of Java.
 */
export const checkVersion = async (data: string): Promise<void> => {
  const written = await read(places(data).version);
  if (written === null) return writePrivate(places(data).version, `${NEO4J_VERSION}\n`);
  if (written === NEO4J_VERSION) return;
  throw new OperatorError(
    `The database in ${data} was written by Neo4j ${written}, and this watchgraph runs ${NEO4J_VERSION}. ` +
      'It is not converted: use the watchgraph that wrote it, or set WATCHGRAPH_DATA to a new folder, ' +
      'where the shipped log is replayed.',
    exitCodes.database,
  );
};

/** The password of the local database, drawn once. */
export const passwordOf = async (data: string): Promise<string> => {
  const written = await read(places(data).password);
  if (written) return written;
  if (hasStore(data))
    throw new OperatorError(
      `The database in ${data} is there, but its password is gone (${places(data).password}). ` +
        'Bring that file back, or set WATCHGRAPH_DATA to a new folder, where the shipped log is replayed.',
      exitCodes.database,
    );
  // In hex, because Neo4j's tool takes a password that begins with a dash for an option.
  const password = randomBytes(24).toString('hex');
  await writePrivate(places(data).password, `${password}\n`);
  return password;
};

export const prepareDataFolder = async (data: string): Promise<void> => {
  await mkdir(data, { recursive: true, mode: 0o700 });
};
