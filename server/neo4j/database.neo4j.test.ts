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

const MARK = 'a question that nobody waits for';
const running = async (): Promise<number> => {
  const rows = await database.read(cypher`SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query`);
  return rows.filter(({ query }) => String(query).includes(MARK) && !String(query).includes('SHOW')).length;
};
const endless = cypher`UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b
  RETURN sum(a * b % 7) AS s, 'a question that nobody waits for' AS mark`;

test('a read that nobody waits for any more fails at once, and ends in the database too', async () => {
  const gone = new AbortController();
  const asked = database.read(endless, {}, { signal: gone.signal, timeout: 60_000 });
  await expect.poll(running, { timeout: 10_000 }).toBe(1);
  gone.abort();
  await expect(asked).rejects.toMatchObject({ reason: 'abandoned' });
  await expect.poll(running, { timeout: 10_000 }).toBe(0);
  await expect(database.read(endless, {}, { signal: gone.signal })).rejects.toMatchObject({ reason: 'abandoned' });
  expect(await running()).toBe(0);
});

test('a read with more rows than it may have is ended, and one with just as many is not', async () => {
  const many = cypher`UNWIND range(1, $many) AS n RETURN n`;
  expect(await database.read(many, { many: 50 }, { rows: 50 })).toHaveLength(50);
  await expect(database.read(many, { many: 20_000 }, { rows: 50 })).rejects.toMatchObject({ reason: 'rows' });
});

test('reads that end early, one after the other, leave their connection whole for the next', async () => {
  const many = cypher`UNWIND range(1, 3000) AS n RETURN n`;
  for (let i = 0; i < 20; i += 1)
    await expect(database.read(many, {}, { rows: 1 })).rejects.toMatchObject({ reason: 'rows' });
  expect(await database.read(many)).toHaveLength(3_000);
});
