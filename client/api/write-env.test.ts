import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { env, target } from './write-env.ts';

test('the types of the contract are current (else run: node --import tsx client/api/write-env.ts)', async () => {
  expect(await readFile(target, 'utf8')).toBe(await env());
});
