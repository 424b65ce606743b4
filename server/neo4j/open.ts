import type { Config } from '../config.ts';
import type { Progress } from '../progress.ts';
import { checkServer } from './check.ts';
import { type Connected, type Connection, connect } from './database.ts';
import { startLocalDatabase } from './local/local-database.ts';
import { readRunning } from './local/running.ts';

/** An open database, wherever it lives. */
export interface OpenDatabase {
  database: Connected;
  /** Where it is, in words for the log. */
  where: string;
  /** Tells other commands of the same user where the explorer answers. */
  announce(address: string): Promise<void>;
  /** Closes the connections, and the database itself where it was started here. */
  stop(): Promise<void>;
}

const openElsewhere = async (connection: Connection): Promise<OpenDatabase> => {
  const database = connect(connection);
  try {
    const version = await checkServer(database, connection);
    return {
      database,
      where: `Neo4j ${version} at ${connection.uri}`,
      announce: async () => {},
      stop: () => database.close(),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
};

const openLocal = async (config: Config, progress: Progress): Promise<OpenDatabase> => {
  const local = await startLocalDatabase(config, process.env.PATH, progress);
  const database = connect(local.connection);
  return {
    database,
    where: `a Neo4j of its own at ${local.connection.uri}, in ${config.WATCHGRAPH_DATA}`,
    announce: local.announce,
    stop: async () => {
      await database.close();
      await local.stop();
    },
  };
};

/**
 * Opens the database that the settings name: the one at `NEO4J_URI`, with `join` that of a running server, else one
 * started here.
 */
export const openDatabase = async (
  config: Config,
  progress: Progress,
  { join = false }: { join?: boolean } = {},
): Promise<OpenDatabase> => {
  if (config.NEO4J_URI !== null)
    return openElsewhere({
      uri: config.NEO4J_URI,
      username: config.NEO4J_USERNAME,
      password: config.NEO4J_PASSWORD,
      database: config.NEO4J_DATABASE,
    });
  const running = join ? await readRunning(config.WATCHGRAPH_DATA) : null;
  return running ? openElsewhere(running) : openLocal(config, progress);
};
