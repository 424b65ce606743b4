import { describe, expect, test } from 'vitest';
import { describeProblems } from './problem.ts';
import { readSeeds } from './read-seeds.ts';
import { dataFolderWith } from './testing.ts';

/** The problems of invented files, one line each, as a person sees them. */
const problemsOf = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const folder = await dataFolderWith(files);
  return describeProblems((await readSeeds(folder)).problems, folder);
};

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
        'INVESTED_IN: rival',
        'role: co_lead',
        'amount: ~5000000 EUR',
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

describe('what is wrong is said at its place', () => {
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

describe('a file', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'in the folder of no kind',
      { 'entities/organisation/acme.yaml': 'names: [{ text: Acme, by: editors }]\n' },
      'entities/organisation/acme.yaml:1:1  The folder “organisation” is no kind of entity; an entity stands in entities/<kind>/, one of organization, person, government-body, product, technology, place, deployment, funding-round, policy, ethics-issue, incident. Did you mean “organization”?',
    ],
    [
      'beside the folders of the kinds',
      { 'entities/acme.yaml': 'names: [{ text: Acme, by: editors }]\n' },
      'entities/acme.yaml:1:1  No folder of a kind',
    ],
    [
      'in a folder that nothing reads',
      { 'source/gazette.yaml': 'title: T\n' },
      'source/gazette.yaml:1:1  Nothing reads this file; data stands in the folders sources and entities. Did you mean “sources”?',
    ],
    [
      'whose name is no id',
      { 'sources/The_Gazette.yaml': 'title: T\ntype: news\n' },
      'sources/The_Gazette.yaml:1:1  “The_Gazette” cannot be an id; a file is named by lower-case words joined by hyphens.',
    ],
    [
      'with another ending',
      { 'sources/gazette.yml': 'title: T\ntype: news\n' },
      'sources/gazette.yml:1:1  A seed file ends in .yaml.',
    ],
    ['that says nothing', { 'sources/gazette.yaml': '# later\n' }, 'sources/gazette.yaml:1:1  The file says nothing.'],
    [
      'that is a list',
      { 'sources/gazette.yaml': '- title: T\n' },
      'sources/gazette.yaml:1:1  The file must be a map of keys and values.',
    ],
    ['that is no YAML', { 'sources/gazette.yaml': 'title: "T\ntype: news\n' }, 'This is not the YAML that seeds use'],
    ['without a type', { 'sources/gazette.yaml': 'title: T\n' }, 'sources/gazette.yaml:1:1  “type” is missing.'],
    [
      'of a type that is none',
      { 'sources/gazette.yaml': 'title: T\ntype: blogg\n' },
      'sources/gazette.yaml:2:7  “blogg” is no type: news, digest, repost, translation, blog, official, filing, press_release, research, dataset. Did you mean “blog”?',
    ],
    [
      'with an unknown key',
      { 'sources/gazette.yaml': 'title: T\ntype: news\npublishd: 2018\n' },
      'sources/gazette.yaml:3:1  There is no key “publishd” here. Did you mean “published”?',
    ],
    [
      'in a misspelt language',
      { 'sources/gazette.yaml': 'title: T\ntype: news\nlanguage: zh-hans\n' },
      'sources/gazette.yaml:3:11  “zh-hans” is spelt “zh-Hans” as a language tag.',
    ],
    [
      'with a hash that is none',
      { 'sources/gazette.yaml': 'title: T\ntype: news\nsha256: e5\n' },
      'sources/gazette.yaml:3:9  “e5” is not a SHA-256 in 64 lower-case hexadecimal digits.',
    ],
    [
      'of an entity without a name',
      { 'entities/person/ada.yaml': 'names: []\n' },
      'entities/person/ada.yaml:1:8  An entity needs at least one name.',
    ],
    [
      'of an entity of a type that is none',
      { 'entities/place/here.yaml': 'type: town\nnames: [{ text: Here, by: editors }]\n' },
      'entities/place/here.yaml:1:7  “town” is no type: country, region, city, site.',
    ],
    [
      'with a name that nobody uses',
      { 'entities/place/here.yaml': 'names:\n  - { text: Here, lang: en }\n' },
      'entities/place/here.yaml:2:5  A name needs the source that uses it, or “by: editors”.',
    ],
    [
      'with a summary that rests on nothing',
      { 'entities/place/here.yaml': 'names: [{ text: Here, by: editors }]\nsummary:\n  en: { text: A place. }\n' },
      'entities/place/here.yaml:3:7  “claims” is missing.',
    ],
  ])('%s', async (_, files, problem) => {
    expect(await problemsOf(files)).toContainEqual(expect.stringContaining(problem));
  });

  test('whose id another has is told where the first stands', async () => {
    const found = await problemsOf({
      'entities/place/acme.yaml': 'names: [{ text: Acme, by: editors }]\n',
      'sources/acme.yaml': 'title: T\ntype: news\n',
    });
    expect(found).toEqual([
      'sources/acme.yaml:1:1  “acme” stands a second time, after entities/place/acme.yaml:1. An id is given once, to an entity or to a source.',
    ]);
  });

  test('that says one thing twice is told to use a key', async () => {
    const twice = '  - { subject: acme, founded: 2014, at: p1 }\n';
    const found = await problemsOf({ 'sources/gazette.yaml': `title: T\ntype: news\nclaims:\n${twice}${twice}` });
    expect(found).toEqual([
      'sources/gazette.yaml:5:5  “gazette:acme.founded” stands a second time, after sources/gazette.yaml:4. Give one of the claims a “key”.',
    ]);
  });

  test('is read to its end, and every problem of every file is told, in order', async () => {
    const found = await problemsOf({
      'sources/b.yaml': 'title: T\ntype: new\nclaims:\n  - { subject: Acme, founded: 2014 }\n',
      'sources/a.yaml': 'titel: T\ntype: news\n',
    });
    expect(found.map((line) => line.split('  ')[0])).toEqual([
      'sources/a.yaml:1:1',
      'sources/a.yaml:1:1',
      'sources/b.yaml:2:7',
      'sources/b.yaml:4:5',
      'sources/b.yaml:4:16',
    ]);
  });
});
