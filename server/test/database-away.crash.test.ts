import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { connect } from '../neo4j/database.ts';
import { isAlive } from '../processes.ts';
import { type Load, startLoad } from './load.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const READERS = 16;
/** In milliseconds: within how long nobody is told any more that the database is away, once it can be reached. */
const RECOVERY = 5_000;

const lockFile = z.object({ java: z.object({ pid: z.number() }) });
const connection = z.object({ uri: z.string(), username: z.string(), password: z.string(), database: z.string() });

let data: string;
let server: ServerProcess;
let address: string;
let measured: string;
let load: Load;

const javaPid = async () => lockFile.parse(JSON.parse(await readFile(join(data, 'lock.json'), 'utf8'))).java.pid;
const isReady = async (): Promise<boolean> => (await fetch(`${address}ready`)).status === 200;

const until = async (holds: () => boolean | Promise<boolean>, patience: number): Promise<void> => {
  for (const end = Date.now() + patience; !(await holds()); await delay(50))
    if (Date.now() > end) throw new Error(`Not so after ${patience} ms: ${holds}`);
};

/** Whether the database takes connections, and answers over one. */
const isOpen = async (): Promise<boolean> => {
  const database = connect(connection.parse(JSON.parse(await readFile(join(data, 'running.json'), 'utf8'))));
  try {
    return (await database.read(cypher`RETURN 1 AS one`)).length === 1;
  } catch {
    return false;
  } finally {
    await database.close();
  }
};

/** Sessions that are open, statements under way, statements that wait: as it is measured. */
const held = async (): Promise<readonly number[]> => {
  const text = await (await fetch(measured)).text();
  const numberOf = (name: string) => Number(new RegExp(`^watchgraph_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return ['sessions', 'statements', 'statements_waiting'].map(numberOf);
};

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'watchgraph-away-'));
  server = await startServer({
    WATCHGRAPH_DATA: data,
    METRICS_PORT: '0',
    LOG_LEVEL: 'info',
    READ_SECONDS: '5',
    RATE_REQUESTS: '0',
    RATE_COST: '0',
  });
  address = await server.address;
  const port = /"port":(\d+),"msg":"metrics"/.exec(await server.printed())?.[1];
  measured = `http://127.0.0.1:${port}/metrics`;
  // What the server asks for itself at first is over before anybody counts.
  await until(async () => (await held()).every((count) => count === 0), 100_000);
});
beforeEach(async () => {
  load = await startLoad(address, READERS);
  await until(() => load.right() > READERS, 60_000);
  return () => load.stop();
});
afterAll(async () => {
  await server.stop();
  await rm(data, { recursive: true, force: true });
});

/** All are answered right again in time, nobody was told anything wrong, and nothing is held that nobody uses. */
const expectRecovery = async (): Promise<void> => {
  const back = performance.now();
  await until(isReady, RECOVERY);
  // A database that has just started plans everything anew, which is told as too much for the time that a statement has.
  await until(() => load.failing() === 0, 100_000);
  expect(load.wrong).toEqual([]);
  expect(load.lastAway() - back).toBeLessThan(RECOVERY);
  expect(isAlive(server.pid)).toBe(true);
  await load.stop();
  await expect.poll(held, { timeout: 20_000 }).toEqual([0, 0, 0]);
};

describe(`while ${READERS} readers ask`, () => {
  test('a database that stands still: they are told to come back, and answered when it goes on', async () => {
    const pid = await javaPid();
    process.kill(pid, 'SIGSTOP');
    try {
      await until(async () => !(await isReady()), 10_000);
      await until(() => load.refused() >= READERS, 40_000);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await expectRecovery();
  });

  test('a database that is killed: they are told to come back, and answered once it has been started again', async () => {
    const pid = await javaPid();
    process.kill(pid, 'SIGKILL');
    await until(() => !isAlive(pid), 20_000);
    await until(async () => !(await isReady()), 10_000);
    expect((await fetch(`${address}health`)).status).toBe(200);
    await until(isOpen, 60_000);
    await expectRecovery();
    expect(load.refused()).toBeGreaterThan(0);
    expect(await javaPid()).not.toBe(pid);
    expect(await server.printed()).toContain('The local database ended by itself');
  });
});
