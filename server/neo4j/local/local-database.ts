import type { Config } from '../../config.ts';
import { runOf } from '../../processes.ts';
import { during, type Progress } from '../../progress.ts';
import type { Connection } from '../database.ts';
import { checkVersion, passwordOf, prepareDataFolder } from './data-folder.ts';
import { prepareInstallation } from './installation.ts';
import { type Lock, takeLock } from './lock.ts';
import { type Installation, setInitialPassword, startNeo4j } from './neo4j-process.ts';
import { freePort } from './port.ts';
import { revive } from './revival.ts';
import { removeRunning, writeRunning } from './running.ts';

/** A Neo4j of our own, in the data folder that this process holds. */
export interface LocalDatabase {
  connection: Connection;
  /** Tells others where the explorer answers. */
  announce(address: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Neo4j in a folder that is held already. */
const startIn = async (installation: Installation, lock: Lock, progress: Progress): Promise<LocalDatabase> => {
  const { data } = installation;
  await checkVersion(data);
  const password = await passwordOf(data);
  await setInitialPassword(installation);

  // One port for all its lives, so that the driver finds a database that had to be started again.
  const port = await freePort();
  const start = async () => {
    const kept = await startNeo4j(installation, port);
    await lock.note({ keeper: kept.keeper, java: kept.program });
    return kept;
  };
  const neo4j = await during(progress, 'Starting the local database', () => revive(start, progress));

  const connection: Connection = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
  const note = (address: string | null) => writeRunning(data, { ...connection, address, server: runOf(process.pid) });
  await note(null);
  return {
    connection,
    announce: async (address) => {
      await lock.note({ address });
      await note(address);
    },
    stop: async () => {
      await removeRunning(data);
      await during(progress, 'Stopping the local database', () => neo4j.stop());
      await lock.release();
    },
  };
};

/** Starts the local database, and starts it again on the same port when it ends by itself. */
export const startLocalDatabase = async (
  config: Config,
  path: string | undefined,
  progress: Progress,
): Promise<LocalDatabase> => {
  const installation = await prepareInstallation(config, path, progress);
  await prepareDataFolder(config.WATCHGRAPH_DATA);
  const lock = await takeLock(config.WATCHGRAPH_DATA, progress);
  try {
    return await startIn(installation, lock, progress);
  } catch (error) {
    await lock.release();
    throw error;
  }
};
