import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { isAlive } from '../processes.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** What the server writes down about itself and its database. */
const lockFile = z.object({ pid: z.number(), java: z.object({ pid: z.number() }) });

let data: string;
let server: ServerProcess;

const start = async (): Promise<string> => {
  server = await startServer({ WATCHGRAPH_DATA: data });
  return server.address;
};
const lock = async () => lockFile.parse(JSON.parse(await readFile(join(data, 'lock.json'), 'utf8')));
const ready = async (address: string): Promise<number> => (await fetch(`${address}ready`)).status;

const until = async (holds: () => boolean | Promise<boolean>, patience: number): Promise<void> => {
  for (const end = Date.now() + patience; !(await holds()); await delay(100))
    if (Date.now() > end) throw new Error(`Not so after ${patience} ms: ${holds}`);
};

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'watchgraph-crash-'));
});
afterEach(() => server.stop());
afterAll(() => rm(data, { recursive: true, force: true }));

test('one server holds the folder, keeps its secrets, and leaves nothing when it is asked to stop', async () => {
  const address = await start();
  expect(await ready(address)).toBe(200);
  for (const secret of ['password', 'running.json', 'lock.json'])
    expect((await stat(join(data, secret))).mode & 0o077).toBe(0);

  const second = await startServer({ WATCHGRAPH_DATA: data });
  expect(await second.ended).toBe(1);
  expect(await second.printed()).toContain(`is in use by process ${server.pid} since`);
  expect(await second.printed()).toContain(`at ${address}`);
  await second.stop();

  const { java } = await lock();
  process.kill(server.pid, 'SIGTERM');
  expect(await server.ended).toBe(0);
  expect(isAlive(java.pid)).toBe(false);
  expect(existsSync(join(data, 'lock.json'))).toBe(false);
  expect(existsSync(join(data, 'running.json'))).toBe(false);
});

test('a killed server takes its database along, and the next start waits for that and goes on', async () => {
  await start();
  const { java } = await lock();
  process.kill(server.pid, 'SIGKILL');
  await server.ended;
  expect(isAlive(java.pid)).toBe(true);

  const address = await start();
  expect(isAlive(java.pid)).toBe(false);
  expect(await ready(address)).toBe(200);

  const next = await lock();
  process.kill(server.pid, 'SIGKILL');
  await until(() => !isAlive(next.java.pid), 12_000);
});
