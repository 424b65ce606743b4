import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { exitCodes, OperatorError } from '../errors.ts';
import type { Quota } from './allowance.ts';

const entry = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be the 64 hex digits of the key’s SHA-256'),
  requests: z.int().nonnegative(),
  cost: z.int().nonnegative(),
});
const file = z.record(z.string().regex(/^[\w.-]{1,60}$/, 'a key’s name has letters, digits, dots and dashes'), entry);

/** A key that readers may carry: whose it is, and what it may ask in an hour. */
export interface Key extends Quota {
  name: string;
}

/** The keys in a file, by the hash of each. Nobody can read a key out of the file. */
export const readKeys = async (path: string): Promise<ReadonlyMap<string, Key>> => {
  const wrong = (why: string) =>
    new OperatorError(
      `API_KEYS is “${path}”, but ${why}; server/README.md says how it is written.`,
      exitCodes.settings,
    );
  const text = await readFile(path, 'utf8').catch(() => {
    throw wrong('there is no such file');
  });
  let content: unknown;
  try {
    content = parse(text);
  } catch {
    throw wrong('it is not YAML');
  }
  const keys = file.safeParse(content);
  if (!keys.success) {
    const [issue] = keys.error.issues;
    throw wrong(`${issue?.path.join('.') || 'its content'} is wrong: ${issue?.message}`);
  }
  return new Map(
    Object.entries(keys.data).map(([name, { sha256, requests, cost }]) => [sha256, { name, requests, cost }]),
  );
};
