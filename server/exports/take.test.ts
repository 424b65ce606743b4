import { expect, test } from 'vitest';
import type { Batches } from '../graph/batches/batches.ts';
import type { Choice } from './choice.ts';
import { take } from './take.ts';

test('what nobody can pay for any more is counted no further', async () => {
  let batches = 0;
  async function* endless(): Batches<never> {
    for (;;) {
      batches += 1;
      yield [];
    }
  }
  const nothing: ReadonlySet<string> = new Set();
  const choice: Choice = {
    lines: endless,
    entities: new Set(['acme-optics']),
    claims: nothing,
    sources: nothing,
    undrawn: null,
    missing: [],
    redirected: [],
    truncated: false,
  };
  const paid: number[] = [];
  const pay = async (things: number) => {
    if (paid.length === 3) throw new Error('No points are left.');
    paid.push(things);
  };
  const refuse = () => Promise.reject(new Error('Nothing is to be asked.'));
  const database = { read: refuse, write: refuse, schema: refuse, close: refuse };
  await expect(take({ database, revision: 1 }, choice, pay)).rejects.toThrow('No points are left.');
  expect([batches, paid]).toEqual([3, [1, 1, 1]]);
});
