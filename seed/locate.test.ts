import { expect, test } from 'vitest';
import type { Problem } from '../server/ledger/problem.ts';
import { locate } from './locate.ts';
import { readSeeds } from './read-seeds.ts';
import { dataFolderWith } from './testing/data-folder.ts';

const seedsOfAcme = async () =>
  readSeeds(
    await dataFolderWith({
      'sources/gazette.yaml': `title: T
type: news
claims:
  - subject: acme
    SUPPLIES: rival
    product: eye
    when: 2019
    at: [p1, p2]
    attributedTo: [acme, rival]
    disputes: { other:acme.founded: No. }
`,
    }),
  );

const problem = (path: string, record = 'gazette:acme.SUPPLIES.rival'): Problem => ({
  code: 'BAD_VALUE',
  record,
  path,
  message: 'Wrong.',
});

test.each([
  ['', 4, 5],
  ['subject', 4, 14],
  ['predicate', 5, 5],
  ['object', 5, 15],
  ['qualifiers.product', 6, 14],
  ['period', 7, 11],
  ['period.edtf', 7, 11],
  ['at.1', 8, 14],
  ['attributedTo.1', 9, 26],
  ['something.else', 4, 5],
])('the path “%s” of a claim is at %i:%i', async (path, line, column) => {
  const { placed } = locate([problem(path)], await seedsOfAcme());
  expect(placed).toMatchObject([{ line, column, message: 'Wrong.' }]);
});

test('a dispute stands at its note', async () => {
  const seeds = await seedsOfAcme();
  const [dispute] = seeds.files.disputes;
  expect(locate([problem('disputes', dispute?.id)], seeds).placed).toMatchObject([{ line: 10, column: 17 }]);
});

test('what stands in no file is told apart', async () => {
  const seeds = await seedsOfAcme();
  expect(locate([problem('', 'other:acme.founded')], seeds)).toMatchObject({ placed: [], elsewhere: [{}] });
});
