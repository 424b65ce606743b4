import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangeSet } from '../ledger/change-set.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';
import { published } from '../ledger/testing/publishing.ts';
import { claim, entity, putting, source } from '../ledger/testing/world.ts';
import type { Database } from '../neo4j/database.ts';
import { suiteDatabase } from '../neo4j/testing.ts';
import type { EntityRecord } from '../record/records.ts';
import { fitOf, fits, questionOf } from '../record/spelling/question.ts';
import { nameTokens } from '../record/spelling/tokens.ts';
import { endpointOver } from './testing/endpoint.ts';
import { type Searching, searchingIn } from './testing/searching.ts';

const firms = ['Acme', 'Blue', 'Clear', 'Deep', 'Émile', 'Fjörd', '深蓝', 'Граф'];
const trades = ['Optics', 'Lamps', 'Cameras', 'Sensors', 'Clouds'];
const forms = ['Ltd', 'GmbH', 'Group', 'S.A.', ''];
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** More firms than are put in order all together, each of a name of its own and of parts that a hundred others have. */
const entities: readonly EntityRecord[] = Array.from({ length: 480 }, (_, i) =>
  entity(`firm-${String(i).padStart(3, '0')}`, 'Organization', {
    type: 'company',
    names: [
      {
        text: `${at(firms, i)} ${wordOf(i)} ${at(trades, Math.floor(i / 8))} ${at(forms, Math.floor(i / 3))}`.trim(),
        lang: 'en',
        type: 'official',
        by: 'editors',
      },
    ],
  }),
);

// A word of eight letters that no other has, and none by one letter.
function wordOf(i: number): string {
  const letters = 'bcdfghjk';
  const digits = i.toString(8).padStart(4, '0');
  return [...digits].map((digit) => `${letters[Number(digit)]}${'aeiouaei'[Number(digit)]}`).join('');
}

/** How many claims stand on a firm at the first revision. */
const weightOf = (i: number): number => (i % 240 === 0 ? 66 : i % 40 === 0 ? 9 : i % 2);
const described = (i: number, key: number, text: string) =>
  claim({
    source: 'gazette-1',
    subject: `firm-${String(i).padStart(3, '0')}`,
    predicate: 'described',
    key: String(key),
    value: { type: 'text', text },
  });

const first = (): ChangeSet =>
  putting({
    sources: [source('gazette-1')],
    entities: [...entities],
    claims: entities.flatMap((_, i) =>
      Array.from({ length: weightOf(i) }, (_, key) => described(i, key, `It sells lanterns, number ${key}.`)),
    ),
  });

/** Later revisions: other weights, a firm under another name, two more firms, one that is closed. */
const later = (): readonly ChangeSet[] => [
  putting({ claims: Array.from({ length: 66 }, (_, key) => described(5, key, 'It sells lanterns now.')) }),
  putting({
    entities: [
      entity('firm-001', 'Organization', { type: 'company', names: [{ text: 'Zzz', lang: 'en', type: 'official' }] }),
      entity('firm-999', 'Organization', {
        type: 'company',
        names: [{ text: 'Acme Optics', lang: 'en', type: 'official' }],
      }),
      entity('firm-998', 'Organization', {
        type: 'company',
        names: [{ text: 'Acma Optics', lang: 'en', type: 'official' }],
      }),
    ],
  }),
  putting(
    {},
    Array.from({ length: 9 }, (_, key) => described(40, key, '').id),
  ),
];

const PATIENCE = 240_000;

let database: Database;
let ledger: Ledger;
let searching: Searching;
let folder: string;
beforeAll(async () => {
  database = await suiteDatabase();
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-search-'));
  ledger = await openLedger(database, { logFolder: folder });
  await published(ledger, first());
  searching = searchingIn(endpointOver(database));
}, PATIENCE);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** What should be found at the first revision, in its order: by fit, then by weight, then by id. */
const expected = (query: string): readonly string[] =>
  entities
    .flatMap((record, i) => {
      const fit = fitOf(questionOf(query, true), nameTokens(record.names.map(({ text }) => text)));
      return fit === undefined ? [] : [{ id: record.id, rank: fits.indexOf(fit), weight: weightOf(i) }];
    })
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

const kinds = ['ORGANIZATION'];

test.each(['acme', 'optics', 'a', 'c', 'shenlan', '深', 'fjoerd', 'group'])(
  'pages of “%s” hold every hit once and in order, few or many',
  async (query) => {
    const wanted = expected(query);
    expect(wanted.length).toBeGreaterThan(50);
    expect(await searching.pages(query, { kinds, first: 70 })).toEqual(wanted);
  },
);

test('any name finds what bears it: whole, turned, as one word, begun, with a typing error', async () => {
  const one = fc.nat({ max: entities.length - 1 });
  await fc.assert(
    fc.asyncProperty(one, fc.nat(), async (i, pick) => {
      const { id, names } = at(entities, i);
      const text = names[0]?.text ?? '';
      const words = text.split(' ');
      const turned = [...words.slice(pick % words.length), ...words.slice(0, pick % words.length)].join(' ');
      const own = wordOf(i);
      const spot = pick % (own.length - 1);
      const swapped = own.slice(0, spot) + own[spot + 1] + own[spot] + own.slice(spot + 2);
      for (const typed of [text, text.toUpperCase(), turned, text.replaceAll(' ', ''), own, own.slice(0, 7), swapped]) {
        const hits = await searching.hits(typed, { kinds, first: 5 });
        expect({ typed, ids: hits.map((hit) => hit.id) }).toMatchObject({ typed, ids: expect.arrayContaining([id]) });
      }
    }),
    { numRuns: 25 },
  );
});

test('claims are paged through, the newest first, and each once', async () => {
  const ids = await searching.pages('lanterns', { first: 100 });
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(entities.reduce((sum, _, i) => sum + weightOf(i), 0));
  expect(ids).toEqual([...ids].sort());
});

test('later revisions change nothing of an answer, also between its pages', async () => {
  const rest = later();
  const queries = ['acme', 'optics', 'a', 'lanterns'];
  const before = await Promise.all(queries.map((query) => searching.pages(query, { first: 60, knownAt: 1 })));
  let published_ = 0;
  const advance = async (): Promise<void> => {
    const next = rest[published_];
    if (next === undefined) return;
    published_ += 1;
    await published(ledger, next);
  };
  const during = await searching.pages('optics', { first: 60, knownAt: 1 }, advance);
  while (published_ < rest.length) await advance();
  const after: (readonly string[])[] = [];
  for (const query of queries) after.push(await searching.pages(query, { first: 60, knownAt: 1 }));
  expect(after).toEqual(before);
  expect(during).toEqual(before[1]);
  const newest = await searching.pages('acme optics', { kinds, first: 60 });
  expect(newest[0]).toBe('firm-999');
  expect((await searching.hits('zzz'))[0]?.id).toBe('firm-001');
  const former = at(entities[1]?.names ?? [], 0).text;
  expect((await searching.hits(former, { kinds })).map(({ id }) => id)).not.toContain('firm-001');
  expect((await searching.hits(former, { kinds, knownAt: 1 }))[0]?.id).toBe('firm-001');
  // What is called so was not mistyped; what nothing is called may be meant for either.
  const found = async (typed: string) => (await searching.hits(typed, { kinds, first: 100 })).map(({ id }) => id);
  expect(await found('acme optics')).not.toContain('firm-998');
  expect((await found('acmo optics')).toSorted()).toEqual(['firm-998', 'firm-999']);
  expect(await ledger.verify()).toEqual([]);
});
