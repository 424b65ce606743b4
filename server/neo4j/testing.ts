import { inject } from 'vitest';
import { cypher } from './cypher.ts';
import { type Connection, connect, type Database } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j that the test run has started. */
    neo4j: Connection;
  }
}

/** Removes all data and keeps constraints and indexes, which every suite would only create again. */
export const emptyDatabase = (database: Database): Promise<void> =>
  database.schema(cypher`MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);

/** In milliseconds: what the database itself gives a statement. */
const PATIENCE = 15_000;

/**
 * The test run's database, emptied. To be asked for in `beforeAll`, and closed in `afterAll`. Suites ask each shape of
 * statement once, so that nearly all their time is planning: on a busy machine that may take longer than a reader would
 * wait, and what they look at is the answer.
 */
export const suiteDatabase = async (): Promise<Database> => {
  const database = connect(inject('neo4j'));
  await emptyDatabase(database);
  return {
    ...database,
    read: (statement, parameters, options) => database.read(statement, parameters, { timeout: PATIENCE, ...options }),
  };
};
