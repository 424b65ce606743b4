import { inject } from 'vitest';
import { suiteDatabase } from '../neo4j/testing.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** A server on the test run's database, emptied, so that it holds the shipped ledger and nothing else. */
export const startSuiteServer = async (settings: Readonly<Record<string, string>> = {}): Promise<ServerProcess> => {
  const database = await suiteDatabase();
  await database.close();
  const { uri, username, password, database: name } = inject('neo4j');
  return startServer({
    READ_SECONDS: '15',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: name,
    ...settings,
  });
};
