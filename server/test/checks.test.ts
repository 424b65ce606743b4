import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a program prints when it finds fault, or nothing. */
const complaint = (program: string, options: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const file = join(root, 'node_modules/.bin', program);
    execFile(file, options, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve(error === null ? '' : `${stdout}${stderr}` || error.message),
    );
  });

const patience = { timeout: 240_000 };

test('the types hold', patience, async () => {
  expect(await complaint('tsc', ['-b'])).toBe('');
});

test('the linter finds nothing', patience, async () => {
  expect(await complaint('biome', ['check', '--error-on-warnings', '--colors=off', '.'])).toBe('');
});
