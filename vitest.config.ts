import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { readConfig } from './server/config.ts';
import { OperatorError } from './server/errors.ts';
import { findParts } from './server/neo4j/local/installation.ts';

const files = {
  neo4j: '{server,seed,client}/**/*.neo4j.test.ts',
  crash: '{server,seed}/**/*.crash.test.ts',
  browser: 'client/e2e/**/*.e2e.test.ts',
};

/** What keeps Neo4j from being started here, or null. */
const lack = await findParts(readConfig({ ...process.env, NEO4J_URI: '' }), process.env.PATH).then(
  () => null,
  (error: unknown) => (error instanceof OperatorError ? error.message : Promise.reject(error)),
);

/** Projects whose tests need Neo4j: one file at a time, each project after the one before. */
const withNeo4j = (
  name: keyof typeof files,
  groupOrder: number,
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: [files[name]],
    fileParallelism: false,
    sequence: { groupOrder },
    hookTimeout: 120_000,
    ...(lack === null ? options : { runner: './server/test/skipping-runner.ts' }),
  },
});

const globalSetup = ['./server/test/neo4j.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Packages load graphql's CommonJS build, Vite would take its modules: two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', ['./server/test/reporter.ts', { lack }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{server,client,seed}/**/*.test.{ts,tsx}'],
          exclude: Object.values(files),
          testTimeout: 20_000,
        },
      },
      withNeo4j('neo4j', 1, { globalSetup, testTimeout: 60_000 }),
      withNeo4j('crash', 2, { testTimeout: 240_000 }),
      withNeo4j('browser', 3, { globalSetup, testTimeout: 120_000 }),
    ],
  },
});
