import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { during, type Progress } from '../../progress.ts';
import type { Connection } from '../database.ts';
import { checkVersion, passwordOf, prepareDataFolder } from './data-folder.ts';
import { prepareInstallation } from './installation.ts';
import type { Kept } from './keeper.ts';
import { takeLock } from './lock.ts';
import { setInitialPassword, startNeo4j } from './neo4j-process.ts';
import { freePort } from './port.ts';
import { isRunning, runOf } from './processes.ts';
import { removeRunning, writeRunning } from './running.ts';

/** A Neo4j of our own, in the data folder that this process holds. */
export interface LocalDatabase {
  connection: Connection;
  /** Tells others where the explorer answers. */
  announce(address: string): Promise<void>;
  stop(): Promise<void>;
}

/** A database that ended by itself is started again after these pauses, in milliseconds; then only the operator can help. */
const RESTARTS = [0, 2_000, 10_000, 30_000];
/** When it has run this long since, the count begins anew. */
const STEADY = 120_000;

/** Starts the local database, and starts it again on the same port when it ends by itself. */
export const startLocalDatabase = async (
  config: Config,
  path: string | undefined,
  progress: Progress,
): Promise<LocalDatabase> => {
  const data = config.WATCHGRAPH_DATA;
  const installation = await prepareInstallation(config, path, progress);
  await prepareDataFolder(data);
  const lock = await takeLock(data, progress);
  try {
    await checkVersion(data);
    const password = await passwordOf(data);
    await setInitialPassword(installation);

    const port = await freePort();
    let stopping = false;
    const start = async (): Promise<Kept> => {
      const kept = await startNeo4j(installation, port);
      await lock.note({ keeper: kept.keeper, java: kept.program });
      return kept;
    };
    let current = await during(progress, 'Starting the local database', start);

    const revive = async (): Promise<void> => {
      for (let attempt = 0; !stopping && attempt < RESTARTS.length; attempt++) {
        const began = Date.now();
        const code = await current.ended;
        if (stopping) return;
        // The keeper may have been killed, and not Java, which holds the port and the store.
        if (isRunning(current.program)) process.kill(current.program.pid, 'SIGKILL');
        progress(`The local database ended by itself (code ${code}); starting it again.`);
        if (Date.now() - began > STEADY) attempt = 0;
        await delay(RESTARTS[attempt] ?? 0);
        if (stopping) return;
        current = await start();
      }
    };
    void revive().catch((error: unknown) => progress(`The local database could not be started again: ${error}`));

    const connection: Connection = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' };
    const announce = async (address: string | null) => {
      await lock.note({ address });
      await writeRunning(data, { ...connection, address, server: runOf(process.pid) });
    };
    await announce(null);
    return {
      connection,
      announce,
      stop: async () => {
        stopping = true;
        await removeRunning(data);
        await current.end();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
};
