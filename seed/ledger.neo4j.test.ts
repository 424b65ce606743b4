import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../server/neo4j/database.ts';
import { suiteDatabase } from '../server/neo4j/testing.ts';
import { projectLog } from './session.ts';
import { type CommandLine, commandLineIn } from './testing/command-line.ts';

let database: Database;
let folder: string;
let line: CommandLine;
beforeAll(async () => {
  database = await suiteDatabase();
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-shipped-'));
  line = commandLineIn(folder, projectLog);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test('replaying the shipped log and planning the data gives nothing', async () => {
  const { code, said } = await line.seed('plan', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(said.join('\n'))).toMatchObject({
    base: expect.any(Number),
    steps: [],
    lines: { appear: [], disappear: [] },
    notInFiles: [],
  });
});

test('the database that it gives holds what the log says', async () => {
  const { code, said } = await line.seed('verify');
  expect(said.at(-1)).toMatch(/^Revision \d+ holds what its log says/);
  expect(code).toBe(0);
});

test('applying the data writes nothing', async () => {
  expect(await line.seed('apply')).toMatchObject({ code: 0, said: ['Nothing to do.'] });
});
