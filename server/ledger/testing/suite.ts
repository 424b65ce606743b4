import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Database } from '../../neo4j/database.ts';
import { emptyDatabase, suiteDatabase } from '../../neo4j/testing.ts';
import { type Ledger, openLedger } from '../ledger.ts';
import { newLogFolder } from './folders.ts';

/** What the tests of one file share: a database that is empty, and a new ledger in it, before each of them. */
export interface Suite {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly logFolder: string;
}

export const ledgerSuite = (): Suite => {
  let current: Suite | undefined;
  let database: Database | undefined;
  const now = <K extends keyof Suite>(key: K): Suite[K] => {
    if (!current) throw new Error('The suite has not begun.');
    return current[key];
  };
  beforeAll(async () => {
    database = await suiteDatabase();
  });
  beforeEach(async () => {
    if (!database) return;
    await emptyDatabase(database);
    const logFolder = await newLogFolder();
    current = { database, logFolder, ledger: await openLedger(database, { logFolder }) };
  });
  afterAll(() => database?.close());
  return {
    get database() {
      return now('database');
    },
    get ledger() {
      return now('ledger');
    },
    get logFolder() {
      return now('logFolder');
    },
  };
};
