import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../config.ts';
import { startLocalDatabase } from '../neo4j/local/local-database.ts';
// What is provided is typed there.
import '../neo4j/testing.ts';

const progress = (sentence: string) => void process.stderr.write(`${sentence}\n`);

/**
 * Starts the one Neo4j of a test run, in a folder that goes with it, for whichever project asks first. It is never the
 * one at `NEO4J_URI`, because suites empty their database.
 */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const root = project.vitest.getRootProject();
  if ('neo4j' in root.getProvidedContext()) return undefined;
  const data = await mkdtemp(join(tmpdir(), 'watchgraph-test-'));
  const config = readConfig({ ...process.env, NEO4J_URI: '', WATCHGRAPH_DATA: data });
  const local = await startLocalDatabase(config, process.env.PATH, progress);
  root.provide('neo4j', local.connection);
  return async () => {
    await local.stop();
    await rm(data, { recursive: true, force: true });
  };
};
