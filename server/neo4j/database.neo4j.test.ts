import { afterAll, beforeAll, expect, test } from 'vitest';
import { cypher } from './cypher.ts';
import type { Database } from './database.ts';
import { suiteDatabase } from './testing.ts';

let database: Database;
beforeAll(async () => {
  database = await suiteDatabase();
});
afterAll(() => database.close());

test('whole numbers stay whole on the way in and out', async () => {
  const rows = await database.read(cypher`UNWIND [1, 2, 3] AS n RETURN n, valueType($many) AS type LIMIT $many`, {
    many: 2,
  });
  expect(rows).toEqual([
    { n: 1, type: 'INTEGER NOT NULL' },
    { n: 2, type: 'INTEGER NOT NULL' },
  ]);
});

test('a read cannot write', async () => {
  await expect(database.read(cypher`CREATE (:Entity {id: 'x'})`)).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
  });
});

test('what throws inside a write leaves nothing behind', async () => {
  const work = database.write(async (transaction) => {
    await transaction.run(cypher`CREATE (:Entity {id: 'half'})`);
    throw new Error('changed my mind');
  });
  await expect(work).rejects.toThrow('changed my mind');
  expect(await database.read(cypher`MATCH (n:Entity {id: 'half'}) RETURN n.id AS id`)).toEqual([]);
});

test('a read that takes too long is ended by the server', async () => {
  const endless = cypher`UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b % 7) AS s`;
  await expect(database.read(endless, {}, { timeout: 200 })).rejects.toMatchObject({
    code: expect.stringContaining('TransactionTimedOut'),
  });
});
