import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { apiChanges, changelogSection, released, withUnreleased } from './changelog.ts';
import { changelog, printed } from './print.ts';

const read = (name: string): Promise<string> => readFile(new URL(`../${name}`, import.meta.url), 'utf8');

test('the API breaks nothing of the last release', async () => {
  const { breaking } = await apiChanges(buildSchema(await read('released.graphql')), buildSchema(printed()));
  expect(breaking).toEqual([]);
});

test('the changelog is current (npm run schema)', async () => {
  expect(await read('CHANGELOG.md')).toBe(await changelog());
});

const before = buildSchema('type Query { a(x: Int): String, b: Int } enum E { ONE }');
const after = buildSchema(
  '"Words." type Query { a(x: Int, y: Int): String, c(z: Int): T } type T { d: Int } enum E { ONE TWO }',
);

test('what breaks, what may surprise and what is new are told apart; wording and the parts of what is new are not told', async () => {
  expect(await apiChanges(before, after)).toEqual({
    breaking: ['Field `b` was removed from object type `Query`.'],
    surprising: ['Argument `y: Int` added to field `Query.a`.', 'Enum value `TWO` was added to enum `E`.'],
    added: ['Field `c` was added to object type `Query`.', 'Type `T` was added.'],
  });
});

test('a release takes over what was unreleased', async () => {
  const changes = await apiChanges(before, after);
  const told = withUnreleased('# Changes\n\n## Unreleased\n\nold\n\n## 0.1.0, 2026-01-01\n\nThe first.\n', changes);
  expect(told).toBe(`# Changes\n\n${changelogSection('Unreleased', changes)}\n## 0.1.0, 2026-01-01\n\nThe first.\n`);
  expect(withUnreleased(told, changes)).toBe(told);
  const next = released(told, '0.2.0', '2026-02-02');
  expect(next).toContain('## Unreleased\n\n## 0.2.0, 2026-02-02\n\n### Breaking');
  expect(withUnreleased(next, { breaking: [], surprising: [], added: [] })).toBe(next);
});
