import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning } from '../../processes.ts';
import { type Kept, keep } from './keeper.ts';
import { revive } from './revival.ts';

let folder: string;
let said: string[];
let started: Kept[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-revival-'));
  said = [];
  started = [];
});
afterEach(() => rm(folder, { recursive: true }));

const tell = (sentence: string): void => {
  said.push(sentence);
};

/** Starts one program after the other: the nth script the nth time, then the last again. */
const starting = (scripts: readonly string[]) => async (): Promise<Kept> => {
  const script = scripts[started.length] ?? scripts.at(-1) ?? '';
  const kept = await keep(['/bin/sh', '-c', script], join(folder, 'console.log'), process.env);
  started.push(kept);
  return kept;
};
const lasting = 'exec sleep 600';

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await delay(20);
};

test('a program that ends by itself is started again, and said so', async () => {
  const revived = await revive(starting(['exit 3', lasting]), tell);
  await until(() => started.length === 2);
  expect(said).toEqual(['The local database ended by itself (code 3); starting it again.']);
  await revived.stop();
  expect(started.some(({ program }) => isRunning(program))).toBe(false);
});

test('one that was stopped stays down', async () => {
  const revived = await revive(starting([lasting]), tell);
  await revived.stop();
  expect(started).toHaveLength(1);
  expect(said).toEqual([]);
});

test('one that does not stay up is given up, and the operator is told', async () => {
  const revived = await revive(starting(['exit 1']), tell, [0, 0]);
  await until(() => said.length === 3);
  expect(started).toHaveLength(3);
  expect(said.at(-1)).toBe('The local database does not stay up: restart watchgraph.');
  await revived.stop();
});

test('a start that fails is an attempt like any other', async () => {
  const start = starting(['exit 1', lasting]);
  let failures = 0;
  const revived = await revive(
    async () => {
      if (started.length === 1 && failures++ === 0) throw new Error('The port is taken.');
      return start();
    },
    tell,
    [0, 0],
  );
  await until(() => started.length === 2);
  expect(said).toContain('The port is taken.');
  await revived.stop();
});

test('a program that lost its keeper is gone before its successor comes, even if it does not listen', async () => {
  const revived = await revive(starting(["trap '' TERM; while :; do sleep 0.05; done", lasting]), tell);
  const [first] = started;
  if (first === undefined) throw new Error('Nothing was started.');
  process.kill(first.keeper.pid, 'SIGKILL');
  await until(() => started.length === 2);
  expect(isRunning(first.program)).toBe(false);
  await revived.stop();
});

test('a stop does not wait for the next attempt', async () => {
  const revived = await revive(starting(['exit 1']), tell, [600_000]);
  await until(() => said.length === 1);
  await revived.stop();
  expect(started).toHaveLength(1);
});
