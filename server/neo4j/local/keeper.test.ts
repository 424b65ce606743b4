import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRunning, runOf } from '../../processes.ts';
import { keep } from './keeper.ts';

let folder: string;
let output: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-keeper-'));
  output = join(folder, 'console.log');
});
afterAll(() => rm(folder, { recursive: true }));

const shell = (script: string) => keep(['/bin/sh', '-c', script], output, process.env);

test('the program runs with what it prints in a file, and its end is told with its code', async () => {
  const kept = await shell('echo said; echo complained >&2; exit 7');
  expect(await kept.ended).toBe(7);
  expect(await readFile(output, 'utf8')).toBe('said\ncomplained\n');
});

test('asked to end, the program is asked first', async () => {
  const kept = await shell("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.05; done");
  while (!(await readFile(output, 'utf8')).includes('up')) await delay(20);
  expect(isRunning(kept.program)).toBe(true);
  expect(await kept.end()).toBe(0);
  expect(await readFile(output, 'utf8')).toContain('bye');
  expect(isRunning(kept.program)).toBe(false);
});

test('a program that does not listen is killed after ten seconds', { timeout: 30_000 }, async () => {
  const kept = await shell("trap '' TERM; echo up; while :; do sleep 0.05; done");
  while (!(await readFile(output, 'utf8')).includes('up')) await delay(20);
  const began = Date.now();
  expect(await kept.end()).toBe(128 + 9);
  expect(Date.now() - began).toBeGreaterThan(9_000);
});

test('a program ends when the process that started it is killed', async () => {
  const source = `
    import { keep } from ${JSON.stringify(new URL('keeper.ts', import.meta.url).href)};
    const kept = await keep(['sleep', '600'], ${JSON.stringify(output)}, process.env);
    console.log(kept.program.pid, kept.keeper.pid);`;
  const options = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', source];
  const parent = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(parent.stdout), 'line');
  const [program, keeper] = String(line)
    .split(' ')
    .map((pid) => runOf(Number(pid)));
  if (program === undefined || keeper === undefined) throw new Error(`Unexpected: ${line}`);
  expect(isRunning(program)).toBe(true);

  parent.kill('SIGKILL');
  await once(parent, 'exit');
  while (isRunning(program) || isRunning(keeper)) await delay(20);
});
