import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning, type ProcessRun, runOf } from '../../processes.ts';
import { takeLock } from './lock.ts';

let data: string;
let said: string[];
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'watchgraph-lock-'));
  said = [];
});
afterEach(() => rm(data, { recursive: true }));

const take = () => takeLock(data, (sentence) => said.push(sentence));

/** A lock as another process would have left it. */
const leaveLock = (run: ProcessRun, database: { keeper?: ProcessRun; java?: ProcessRun } = {}): Promise<void> => {
  const holder = { ...run, since: '2026-01-02T03:04:05.000Z', address: 'http://127.0.0.1:4000/' };
  return writeFile(join(data, 'lock.json'), JSON.stringify({ ...holder, keeper: null, java: null, ...database }));
};

const ended: ProcessRun = { pid: 4_000_000, started: 'long ago' };

/** A process that is not ours to wait for, as an orphan would be. */
const orphan = (seconds: number): ProcessRun => {
  const child = spawn('sleep', [String(seconds)], { stdio: 'ignore' });
  if (child.pid === undefined) throw new Error('There is no `sleep` here.');
  return runOf(child.pid);
};

test('a folder is held until it is released, and nothing is left then', async () => {
  const lock = await take();
  await expect(take()).rejects.toThrow(`in use by process ${process.pid}`);
  await lock.release();
  expect(await readdir(data)).toEqual([]);
  await (await take()).release();
});

test('the refusal says who holds the folder, since when and where it answers', async () => {
  await leaveLock(runOf(process.pid));
  await expect(take()).rejects.toThrow(
    `in use by process ${process.pid} since 2026-01-02T03:04:05.000Z, at http://127.0.0.1:4000/.`,
  );
});

test('what becomes known is told to others', async () => {
  const lock = await take();
  await lock.note({ address: 'http://127.0.0.1:5000/' });
  await expect(take()).rejects.toThrow('at http://127.0.0.1:5000/');
});

test('of many at once, one gets the folder', async () => {
  await leaveLock(ended);
  const results = await Promise.allSettled(Array.from({ length: 8 }, take));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the lock of a process that has ended is taken over', async () => {
  await leaveLock(ended);
  await (await take()).release();
  expect(said).toEqual([]);
});

test('a number that was given to another process since holds nothing', async () => {
  await leaveLock({ pid: process.pid, started: 'before this process' });
  await (await take()).release();
});

test.each(['', '{', '{"pid":1}'])('an unreadable lock (%j) is taken over', async (text) => {
  await writeFile(join(data, 'lock.json'), text);
  await (await take()).release();
});

test('a database that is still stopping is waited for', async () => {
  const keeper = orphan(1);
  await leaveLock(ended, { keeper });
  await (await take()).release();
  expect(isRunning(keeper)).toBe(false);
  expect(said).toEqual([expect.stringContaining('waiting until its keeper has')]);
});

test('a database that lost its keeper too is asked to stop', async () => {
  const java = orphan(600);
  await leaveLock(ended, { keeper: ended, java });
  await (await take()).release();
  expect(isRunning(java)).toBe(false);
});
