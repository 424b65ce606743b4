import { setTimeout as delay } from 'node:timers/promises';
import { logFolder, readConfig } from '../../config.ts';
import { connect } from '../../neo4j/database.ts';
import { startLocalDatabase } from '../../neo4j/local/local-database.ts';
import { generateGraph, type Size } from '../graph/generated.ts';
import { loadGraph } from './load-graph.ts';

const progress = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};

/** The database puts what was written in its place every minute. Stopped before, it may be killed and have to recover. */
const SETTLING = 75_000;

/** Starts a database of its own in the data folder, fills it, and stops it cleanly. */
export const load = async ({ data, ...size }: Size & { data: string }): Promise<void> => {
  const config = readConfig({ ...process.env, NEO4J_URI: '', WATCHGRAPH_DATA: data });
  const began = performance.now();
  const local = await startLocalDatabase(config, process.env.PATH, progress);
  const database = connect(local.connection);
  try {
    const loaded = await loadGraph(database, generateGraph(size), { logFolder: logFolder(config), progress });
    const took = Math.round((performance.now() - began) / 1_000);
    progress(
      `Loaded ${size.entities} entities, ${loaded.claims} versions of claims and ${loaded.lines} of lines in ${took} s.`,
    );
    progress('Waiting until the database has put everything in its place …');
    await delay(SETTLING);
  } finally {
    await database.close();
    await local.stop();
  }
};
