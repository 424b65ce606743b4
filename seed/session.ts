import { fileURLToPath } from 'node:url';
import { logFolder, readConfig } from '../server/config.ts';
import { type Ledger, openLedger } from '../server/ledger/ledger.ts';
import { openDatabase } from '../server/neo4j/open.ts';
import type { Terminal } from './terminal.ts';

/** What a command is given: where to speak, which files to read, which ledger to open. */
export interface Session {
  terminal: Terminal;
  /** The data folder. */
  data: string;
  /** Runs work on the ledger, and closes what was opened for it. */
  withLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T>;
  /** Where the ledger copies its log to. */
  logFolder: string;
  /** The log that the project ships. */
  shippedFolder: string;
}

export const dataFolder = fileURLToPath(new URL('./data', import.meta.url));
export const projectLog = fileURLToPath(new URL('./ledger', import.meta.url));

export type Environment = Readonly<Record<string, string | undefined>>;

/** Who runs a command, and where. */
export interface Surroundings {
  terminal: Terminal;
  environment: Environment;
  /** The log that the project ships; another one in tests. */
  shippedFolder: string;
}

/** Joins the database of a running server, or starts one of its own for as long as the work takes. */
export const openSession = ({ terminal, environment, ...around }: Surroundings, data: string): Session => {
  const config = readConfig(environment);
  const shippedFolder = config.WATCHGRAPH_LEDGER ?? around.shippedFolder;
  const folder = logFolder(config);
  const progress = (sentence: string) => terminal.error(sentence);
  return {
    terminal,
    data,
    logFolder: folder,
    shippedFolder,
    withLedger: async (work) => {
      const opened = await openDatabase(config, progress, { join: true });
      try {
        return await work(await openLedger(opened.database, { logFolder: folder, shippedFolder, progress }));
      } finally {
        await opened.stop();
      }
    },
  };
};
