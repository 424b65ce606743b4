import { describe, expect, test } from 'vitest';
import { readSeeds } from '../read-seeds.ts';
import { dataFolderWith, problemsOf } from '../testing/data-folder.ts';

/** A source with one claim; lines 3 and 4 open the claim, so that `claim` begins at line 5, column 5. */
const withClaim = (...claim: string[]): Record<string, string> => ({
  'sources/gazette.yaml': [
    'title: Acme sells cameras',
    'type: news',
    'claims:',
    '  - subject: acme',
    ...indent(claim),
    '',
  ].join('\n'),
});
const indent = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

describe('a claim', () => {
  test('is read into a record without anything absent', async () => {
    const folder = await dataFolderWith(
      withClaim(
        'amount: ~5000000 EUR',
        'INVESTED_IN: rival',
        'role: co_lead',
        'when: 2019-03',
        'at: [p2:10-20, page 7]',
      ),
    );
    const { files, problems } = await readSeeds(folder);
    expect(problems).toEqual([]);
    expect(files.claims).toEqual([
      {
        id: 'gazette:acme.INVESTED_IN.rival',
        source: 'gazette',
        subject: 'acme',
        predicate: 'INVESTED_IN',
        object: 'rival',
        qualifiers: {
          role: { type: 'choice', choice: 'co_lead' },
          amount: { type: 'money', amount: '5000000', currency: 'EUR', precision: 'about' },
        },
        period: { edtf: '2019-03' },
        modality: 'asserted',
        rank: 'normal',
        basis: 'stated',
        at: ['p2:10-20', 'page 7'],
      },
    ]);
  });

  test('keeps the date of its source where the end is open', async () => {
    const folder = await dataFolderWith({
      'sources/gazette.yaml':
        'title: T\ntype: news\npublished: 2019-05\nclaims:\n  - { subject: acme, OPERATES: eye, when: 2018/.., at: p1 }\n',
    });
    const { files } = await readSeeds(folder);
    expect(files.claims[0]?.period).toEqual({ edtf: '2018/..', said: '2019-05' });
  });

  test('of a statement points at an entity when it has the form of an id, else it is text', async () => {
    const folder = await dataFolderWith({
      'sources/gazette.yaml':
        'title: T\ntype: news\nclaims:\n  - { subject: acme, NEEDS: cloud, at: p1 }\n  - { subject: acme, NEEDS: More cameras, at: p1 }\n',
    });
    const { files } = await readSeeds(folder);
    expect(files.claims.map(({ object, value }) => object ?? value)).toEqual([
      'cloud',
      { type: 'text', text: 'More cameras' },
    ]);
  });
});

describe('what is wrong with a claim is said at its place', () => {
  test.each<[string, string[], string]>([
    [
      'an unknown key',
      ['founded: 2014', 'at: p1', 'modalty: planned'],
      '7:5  “modalty” is no key of a claim and no qualifier of founded. Did you mean “modality”?',
    ],
    [
      'an unknown predicate',
      ['DEVELOPES: eye', 'at: p1'],
      '5:5  “DEVELOPES” is no key of a claim and no predicate. Did you mean “DEVELOPS”?',
    ],
    [
      'two predicates',
      ['founded: 2014', 'DEVELOPS: eye', 'at: p1'],
      '6:5  A claim has one predicate; “founded” stands here already. Write a second claim for “DEVELOPS”.',
    ],
    [
      'a key given twice',
      ['founded: 2014', 'at: p1', 'at: p2'],
      '7:5  “at” stands here a second time; the first is in line 6.',
    ],
    [
      'a qualifier of another predicate',
      ['DEVELOPS: eye', 'role: lead', 'at: p1'],
      '6:5  “role” is no key of a claim and no qualifier of DEVELOPS.',
    ],
    ['a missing place', ['founded: 2014'], '4:5  “at” is missing.'],
    [
      'a place that is none',
      ['founded: 2014', 'at: paragraph 3'],
      '6:9  “paragraph 3” is not a place in a source; write p3, p3:651-712, p3:651-712#0123456789abcdef, page 12 or whole document.',
    ],
    [
      'a passage that ends before it begins',
      ['founded: 2014', 'at: [p1, p3:20-10]'],
      '6:14  The passage of “p3:20-10” ends before it begins.',
    ],
    ['an impossible day', ['DEVELOPS: eye', 'when: 2019-02-29', 'at: p1'], '6:11'],
    ['a date that is none', ['founded: last year', 'at: p1'], '5:14'],
    [
      'a modality that is none',
      ['DEVELOPS: eye', 'modality: rumoured', 'at: p1'],
      '6:15  “rumoured” is no modality: asserted, planned, conditional, speculative, opinion, alleged, denied.',
    ],
    [
      'a role outside its list',
      ['INVESTED_IN: rival', 'role: leed', 'at: p1'],
      '6:11  “leed” is not in the list: lead, co_lead, participant, cornerstone. Did you mean “lead”?',
    ],
    [
      'an amount without a currency',
      ['valuation: 3000000', 'at: p1'],
      '5:16  “3000000” has no currency; add its ISO 4217 code, such as USD.',
    ],
    [
      'a currency that is none',
      ['valuation: 3000000 XYW', 'at: p1'],
      '5:16  “XYW” is not a currency; write an ISO 4217 code, such as USD or CNY.',
    ],
    ['grouped digits', ['headcount: 1.500,00', 'at: p1'], '5:16'],
    [
      'a unit of something else',
      ['headcount: 20 cameras', 'at: p1'],
      '5:16  “20 cameras” is counted in cameras; this value is counted in people.',
    ],
    [
      'an object that is no id',
      ['DEVELOPS: The Eye', 'at: p1'],
      '5:15  “The Eye” is not an id; ids are lower-case words joined by hyphens.',
    ],
    [
      'text that is not composed',
      ['described: Cafe\u0301 cameras', 'at: p1'],
      '5:16  “Cafe\u0301 cameras” is not in Unicode’s composed form (NFC); retype its accented letters.',
    ],
    ['a value that is not there', ['described:', 'at: p1'], '5:15  There is no value here.'],
    ['a map where text belongs', ['described: { en: Cameras }', 'at: p1'], '5:18  There is no key “en” here.'],
    [
      'an anchor',
      ['described: &words Cameras', 'at: p1'],
      '5:23  Anchors, aliases and tags are not used in seeds; write the value out.',
    ],
    [
      'a dispute of what is no claim',
      ['founded: 2014', 'at: p1', 'disputes: { acme: No. }'],
      '7:17  “acme” is not the id of a claim; write source:subject.PREDICATE, then .object and .key where it has them.',
    ],
    [
      'a dispute by nobody',
      ['founded: 2014', 'at: p1', 'disputes: [{ claim: other:acme.founded, note: No. }]'],
      '7:16  “by” is missing.',
    ],
    [
      'a retraction without a reason',
      ['founded: 2014', 'at: p1', 'retracted: { by: editors, on: 2020-01-02 }'],
      '7:16  “reason” is missing.',
    ],
  ])('%s', async (_, claim, problem) => {
    const found = await problemsOf(withClaim(...claim));
    expect(found).toContainEqual(expect.stringContaining(`sources/gazette.yaml:${problem}`));
  });
});
