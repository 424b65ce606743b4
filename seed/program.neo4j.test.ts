import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../server/neo4j/database.ts';
import { emptyDatabase, suiteDatabase } from '../server/neo4j/testing.ts';
import { type CommandLine, commandLineIn, type Outcome } from './testing/command-line.ts';
import { dataFolderWith, writeInto } from './testing/data-folder.ts';

/** Two invented firms, and what an invented gazette says of them. */
const files = {
  'entities/organization/acme.yaml': 'type: company\nnames: [{ text: Acme, lang: en, by: editors }]\n',
  'entities/product/eye.yaml': 'type: device\nnames: [{ text: Eye, lang: en, by: editors }]\n',
  'sources/gazette.yaml': `title: Acme sells cameras
type: news
published: 2019-03
claims:
  - { subject: acme, DEVELOPS: eye, at: p1 }
  - { subject: acme, headcount: ~200, at: p2 }
`,
};

let database: Database;
beforeAll(async () => {
  database = await suiteDatabase();
});
afterAll(() => database.close());

let data: string;
let line: CommandLine;
let seed: (command: string, ...argv: string[]) => Promise<Outcome>;
beforeEach(async () => {
  await emptyDatabase(database);
  data = join(await dataFolderWith({}), 'data');
  line = commandLineIn(join(data, '..'));
  await writeInto(data, files);
  seed = (command, ...argv) => line.seed(command, '--data', data, ...argv);
});

describe('plan', () => {
  test('shows entities, claims by source, and the lines that appear', async () => {
    const { code, said } = await seed('plan');
    expect(code).toBe(0);
    expect(said).toEqual([
      'Entities',
      '  + acme',
      '  + eye',
      '',
      'gazette',
      '  + source  Acme sells cameras',
      '  + acme DEVELOPS eye',
      '  + acme headcount ~200 people',
      '',
      'Lines that appear',
      '  + DEVELOPS.acme.eye',
      '',
      'On revision 0: 5 to add, 0 to change, 0 to close; lines: 1 to draw, 0 to remove.',
    ]);
  });

  test('places what the ledger refuses in the files, with the nearest id', async () => {
    await writeInto(data, {
      'sources/gazette.yaml': `title: T
type: news
claims:
  - { subject: acmee, DEVELOPS: eye, at: p1 }
  - subject: eye
    DEVELOPS: acme
    at: p1
`,
    });
    const { code, told } = await seed('plan');
    expect(code).toBe(1);
    expect(told.map((problem) => problem.replace(/^.*gazette/, 'gazette'))).toEqual([
      'gazette.yaml:4:16  There is no entity “acmee”. Did you mean “acme”?',
      'gazette.yaml:5:14  DEVELOPS cannot start at Product (allowed: Organization).',
      'gazette.yaml:6:15  DEVELOPS cannot point at Organization (allowed: Product, Technology).',
      '3 problems. Nothing was written.',
    ]);
  });
});

describe('apply', () => {
  test('publishes one revision, and the second time writes nothing', async () => {
    const first = await seed('apply', '-m', 'Begin.', '--author', 'Ada');
    expect(first.said.at(-1)).toMatch(/^Published as revision 1-[0-9a-f]{6}\.$/);
    expect(first.code).toBe(0);
    expect(await seed('apply')).toMatchObject({ code: 0, said: ['Nothing to do.'] });
    expect((await seed('plan')).said).toEqual(['Nothing to do: the ledger says what the files say.']);
    expect(await seed('verify')).toMatchObject({ code: 0, said: ['Revision 1 holds what its log says.'] });
  });

  test('names what changes, and closes only with a reason', async () => {
    await seed('apply');
    await writeInto(data, {
      'sources/gazette.yaml':
        'title: Acme sells cameras\ntype: news\npublished: 2019-03\nclaims:\n  - { subject: acme, headcount: 250, at: p2 }\n',
    });
    const refused = await seed('apply');
    expect(refused.said).toEqual(
      expect.arrayContaining([
        '  - acme DEVELOPS eye',
        '  ~ acme headcount 250 people  (value)',
        'Lines that disappear',
        '  - DEVELOPS.acme.eye',
      ]),
    );
    expect(refused.told.at(-1)).toBe('This closes what was said before; say why with -m. Nothing was written.');
    expect(refused.code).toBe(1);
    const applied = await seed('apply', '-m', 'The gazette took it back.');
    expect(applied.said.at(-1)).toMatch(/^Published as revision 2-/);
  });

  test('writes nothing when a file has a problem', async () => {
    await writeInto(data, { 'sources/other.yaml': 'titel: T\n' });
    expect((await seed('apply')).code).toBe(1);
    expect((await seed('verify')).said).toEqual(['Revision 0 holds what its log says.']);
  });

  test('names disputes', async () => {
    await writeInto(data, {
      'sources/herald.yaml': `title: Acme is small
type: news
claims:
  - subject: acme
    headcount: 20
    at: p1
    disputes: [{ claim: gazette:acme.headcount, note: A tenth., by: editors }]
`,
    });
    expect((await seed('plan')).said).toContain('  + disputes gazette:acme.headcount, say the editors: A tenth.');
  });
});

describe('a source without a file', () => {
  beforeEach(async () => {
    await seed('apply');
    await rm(join(data, 'sources/gazette.yaml'));
  });

  test('is listed and left alone', async () => {
    const { said } = await seed('plan');
    expect(said).toEqual([
      'Not in files, left alone',
      '  gazette',
      '',
      'Nothing to do: the ledger says what the files say.',
    ]);
  });

  test('is closed when it is named, with a reason', async () => {
    const { said } = await seed('plan', '--close', 'gazette');
    expect(said).toEqual(expect.arrayContaining(['  - acme DEVELOPS eye', '  - source  Acme sells cameras']));
    expect((await seed('apply', '--close', 'gazette')).code).toBe(1);
    expect((await seed('apply', '--close', 'gazette', '-m', 'A hoax.')).said.at(-1)).toMatch(
      /^Published as revision 2-/,
    );
  });

  test('is offered when another name was meant', async () => {
    const { code, told } = await seed('plan', '--close', 'gazete');
    expect(told).toContain('The ledger holds no source “gazete”. Did you mean “gazette”?');
    expect(code).toBe(1);
  });
});

describe('merges', () => {
  const firm = 'type: company\nnames: [{ text: Acme Ltd, lang: en, by: editors }]\n';
  const herald = `title: Acme Ltd sells cameras
type: news
claims:
  - { subject: acme-ltd, DEVELOPS: eye, at: p1 }
  - { subject: acme-ltd, OWNS: acme, at: p2 }
`;
  beforeEach(async () => {
    await writeInto(data, { 'entities/organization/acme-ltd.yaml': firm, 'sources/herald.yaml': herald });
    await seed('apply');
    await writeInto(data, { 'merges.yaml': '- { keep: acme, merge: [acme-ltd], reason: One register number. }\n' });
  });

  test('are planned with the lines that they fold and those that they leave undrawn', async () => {
    const { code, said, told } = await seed('plan');
    expect(said).toEqual([
      'Who is who',
      '  + acme-ltd is acme: One register number.',
      '',
      'Lines that disappear',
      '  - DEVELOPS.acme-ltd.eye',
      '  - OWNS.acme-ltd.acme',
      '',
      'On revision 1: 1 to add, 0 to change, 0 to close; lines: 0 to draw, 2 to remove.',
    ]);
    expect(told.join()).toContain('herald.yaml:5:32  Both ends are acme now, so it draws no line. It is kept.');
    expect(code).toBe(0);
  });

  test('are published, verified, and taken back when they are taken out of the file', async () => {
    await seed('apply');
    expect((await seed('plan')).said).toEqual(['Nothing to do: the ledger says what the files say.']);
    expect(await seed('verify')).toMatchObject({ code: 0, said: ['Revision 2 holds what its log says.'] });
    await writeInto(data, { 'merges.yaml': '[]\n' });
    const { said } = await seed('apply', '-m', 'Two firms after all.');
    expect(said).toEqual(
      expect.arrayContaining(['  - acme-ltd is acme: One register number.', '  + OWNS.acme-ltd.acme']),
    );
    expect((await seed('verify')).code).toBe(0);
  });

  test('that cannot be are told where they stand', async () => {
    await writeInto(data, {
      'merges.yaml': '- keep: acme\n  merge: [acme-lt, eye]\n  reason: Typed in haste.\n',
    });
    const { code, told } = await seed('plan');
    expect(code).toBe(1);
    expect(told.map((problem) => problem.replace(/^.*merges/, 'merges'))).toEqual([
      'merges.yaml:2:11  There is no entity “acme-lt”. Did you mean “acme-ltd”?',
      'merges.yaml:2:20  eye is of the kind Product, acme of the kind Organization; they cannot be one.',
      '2 problems. Nothing was written.',
    ]);
  });
});

describe('ship', () => {
  test('copies new revisions to the shipped log, once', async () => {
    await seed('apply', '-m', 'Begin.');
    expect((await seed('ship')).said).toEqual(['Shipped revision 1: Begin.']);
    expect((await seed('ship')).said).toEqual(['Nothing to do.']);
    expect(await readdir(join(data, '../shipped'))).toEqual(['1.json']);
  });

  test('makes a lost database anew, revision by revision', async () => {
    const first = await seed('apply', '-m', 'Begin.');
    await seed('ship');
    await emptyDatabase(database);
    expect((await seed('plan')).said).toEqual(['Nothing to do: the ledger says what the files say.']);
    expect(first.said.at(-1)).toMatch(/revision 1-/);
  });
});
