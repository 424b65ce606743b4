import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentsOfRevisions } from '../graph/questions/revision-contents.ts';
import { revisionsAbout } from '../graph/questions/revisions-about.ts';
import { noFields } from '../graph/selection.ts';
import { openLedger } from '../ledger/ledger.ts';
import { published } from '../ledger/testing/publishing.ts';
import { beginning, claim, entity, putting, same } from '../ledger/testing/world.ts';
import type { Database } from '../neo4j/database.ts';
import { suiteDatabase } from '../neo4j/testing.ts';
import { type Endpoint, endpointOver } from './testing/endpoint.ts';

const owns = claim({ source: 'gazette-1', subject: 'acme-optics', predicate: 'OWNS', object: 'blue-lens' });
const develops = (subject: string, from: string) =>
  claim({ source: from, subject, predicate: 'DEVELOPS', object: 'lamp-eye' });
const supplies = claim({
  source: 'wire-1',
  subject: 'blue-lens',
  predicate: 'SUPPLIES',
  object: 'harbour-cameras',
  qualifiers: { product: { type: 'entity', entity: 'lamp-glass' } },
});
const located = claim({ source: 'wire-1', subject: 'blue-lens', predicate: 'LOCATED_IN', object: 'port-town' });
const partners = claim({ source: 'herald-1', subject: 'blue-lens', predicate: 'PARTNERS_WITH', object: 'clear-sight' });
const worth = claim({
  source: 'herald-1',
  subject: 'blue-lens',
  predicate: 'valuation',
  value: { type: 'money', amount: '7000000', currency: 'USD', precision: 'exact' },
});
const reported = claim({
  source: 'ledger-1',
  subject: 'deep-watch',
  predicate: 'described',
  value: { type: 'text', text: 'A rival' },
  attributedTo: ['blue-lens', 'acme-optics'],
});

/** Five revisions: what is said, a merge, one further (a chain), a merge of products, and the first taken back. */
const revisions = [
  putting({
    ...beginning().put,
    entities: [
      ...beginning().put.entities.filter(({ id }) => id !== 'blue-lens'),
      entity('blue-lens', 'Organization', { names: [{ text: 'Blue Lens Inc', lang: 'en', type: 'official' }] }),
      entity('lamp-glass', 'Product'),
    ],
    claims: [
      ...beginning().put.claims,
      owns,
      develops('acme-optics', 'gazette-1'),
      develops('blue-lens', 'wire-1'),
      supplies,
      located,
      partners,
      worth,
      reported,
    ],
  }),
  putting({ same: [same('blue-lens', 'acme-optics')] }),
  putting({ same: [same('acme-optics', 'clear-sight')] }),
  putting({ same: [same('lamp-glass', 'lamp-eye')] }),
  putting({}, ['same.blue-lens']),
];

let database: Database;
let endpoint: Endpoint;
let folder: string;
beforeAll(async () => {
  database = await suiteDatabase();
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-merges-'));
  const ledger = await openLedger(database, { logFolder: folder });
  for (const changes of revisions) await published(ledger, changes);
  endpoint = endpointOver(database);
}, 240_000);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** The data of a document without errors. */
const data = async (question: string): Promise<unknown> => {
  const { data: found, errors } = await endpoint.ask(question);
  expect(errors).toEqual([]);
  return found;
};

describe('an id that was merged', () => {
  test('answers as itself before, then as what it was merged into, and as itself when that is taken back', async () => {
    const asked = [1, 2, 3, 5].map((at) => `r${at}: entity(id: "blue-lens", knownAt: ${at}) { id name mergedFrom }`);
    expect(await data(`{ ${asked.join(' ')} }`)).toEqual({
      r1: { id: 'blue-lens', name: 'Blue Lens Inc', mergedFrom: [] },
      r2: { id: 'acme-optics', name: 'The acme-optics', mergedFrom: ['blue-lens'] },
      r3: { id: 'clear-sight', name: 'The clear-sight', mergedFrom: ['acme-optics', 'blue-lens'] },
      r5: { id: 'blue-lens', name: 'Blue Lens Inc', mergedFrom: [] },
    });
  });

  test('is no node: the answer names what answers for it', async () => {
    const { data: found, errors } = await endpoint.ask(`{
      entity: node(id: "blue-lens", knownAt: 2) { id }
      line: node(id: "DEVELOPS.blue-lens.lamp-eye", knownAt: 2) { id }
      nodes(ids: ["acme-optics", "blue-lens"], knownAt: 3) { id }
      before: node(id: "blue-lens", knownAt: 1) { id }
    }`);
    expect(found).toEqual({ entity: null, line: null, nodes: [null, null], before: { id: 'blue-lens' } });
    const told = errors.map(({ path, extensions: { code, id, survivor } }) => [path?.join('.'), code, id, survivor]);
    expect(told.sort()).toEqual([
      ['entity', 'MOVED', 'blue-lens', 'acme-optics'],
      ['line', 'MOVED', 'DEVELOPS.blue-lens.lamp-eye', 'DEVELOPS.acme-optics.lamp-eye'],
      ['nodes.0', 'MOVED', 'acme-optics', 'clear-sight'],
      ['nodes.1', 'MOVED', 'blue-lens', 'clear-sight'],
    ]);
  });

  test('stands in pictures for what it was merged into, and the picture says so', async () => {
    expect(
      await data(`{
        neighbourhood(ids: ["blue-lens", "nobody", "acme-optics"], knownAt: 2) {
          entities { id } relations { id claimCount } redirected { from to } missing totalEntities
        }
        subgraph(ids: ["blue-lens", "lamp-eye"], knownAt: 3) { entities { id } relations { id } redirected { from to } }
        screen: neighbourhood(ids: ["lamp-eye"], exclude: ["blue-lens"], knownAt: 2) { entities { id } relations { id } totalEntities }
      }`),
    ).toEqual({
      neighbourhood: {
        entities: ['acme-optics', 'lamp-eye', 'clear-sight', 'harbour-cameras', 'port-town'].map((id) => ({ id })),
        relations: [
          { id: 'DEVELOPS.acme-optics.lamp-eye', claimCount: 2 },
          { id: 'LOCATED_IN.acme-optics.port-town', claimCount: 1 },
          { id: 'PARTNERS_WITH.acme-optics.clear-sight', claimCount: 1 },
          { id: 'SUPPLIES.acme-optics.harbour-cameras.lamp-glass', claimCount: 1 },
        ],
        redirected: [{ from: 'blue-lens', to: 'acme-optics' }],
        missing: ['nobody'],
        totalEntities: 5,
      },
      subgraph: {
        entities: [{ id: 'clear-sight' }, { id: 'lamp-eye' }],
        relations: [{ id: 'DEVELOPS.clear-sight.lamp-eye' }],
        redirected: [{ from: 'blue-lens', to: 'clear-sight' }],
      },
      screen: {
        entities: [{ id: 'lamp-eye' }],
        relations: [{ id: 'DEVELOPS.acme-optics.lamp-eye' }],
        totalEntities: 1,
      },
    });
  });

  test('in the id of a line leads to the line that is drawn instead', async () => {
    expect(
      await data(`{
        before: relation(id: "DEVELOPS.blue-lens.lamp-eye", knownAt: 1) { id claimCount removedIn }
        after: relation(id: "DEVELOPS.blue-lens.lamp-eye", knownAt: 2) { id from { id } sourceCount removedIn }
        turned: relation(id: "PARTNERS_WITH.blue-lens.clear-sight", knownAt: 2) { id }
        product: relation(id: "SUPPLIES.blue-lens.harbour-cameras.lamp-glass", knownAt: 4) {
          id qualifiers { value { ... on EntityValue { entity { id } } } }
        }
        loop: relation(id: "OWNS.acme-optics.blue-lens", knownAt: 2) { id removedIn atRevision }
        again: relation(id: "DEVELOPS.blue-lens.lamp-eye") { id addedIn changedIn removedIn claimCount }
      }`),
    ).toEqual({
      before: { id: 'DEVELOPS.blue-lens.lamp-eye', claimCount: 1, removedIn: null },
      after: { id: 'DEVELOPS.acme-optics.lamp-eye', from: { id: 'acme-optics' }, sourceCount: 2, removedIn: null },
      turned: { id: 'PARTNERS_WITH.acme-optics.clear-sight' },
      product: {
        id: 'SUPPLIES.clear-sight.harbour-cameras.lamp-eye',
        qualifiers: [{ value: { entity: { id: 'lamp-eye' } } }],
      },
      // Nothing runs from a thing to itself, so what was drawn is shown as it last was.
      loop: { id: 'OWNS.acme-optics.blue-lens', removedIn: 2, atRevision: 1 },
      again: { id: 'DEVELOPS.blue-lens.lamp-eye', addedIn: 1, changedIn: 5, removedIn: null, claimCount: 1 },
    });
  });

  test('is in no list and in no count', async () => {
    const counting = (
      at: number,
    ) => `r${at}: entities(filter: { kinds: [ORGANIZATION] }, orderBy: ID, knownAt: ${at}) { totalCount nodes { id } }
      o${at}: ontology(knownAt: ${at}) { entityKinds { kind count } }`;
    const found = await data(`{ ${[1, 2, 3, 5].map(counting).join('\n')} }`);
    const organizations = (...ids: string[]) => ({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
    const kinds = (count: number) => ({ entityKinds: expect.arrayContaining([{ kind: 'ORGANIZATION', count }]) });
    expect(found).toMatchObject({
      r1: organizations('acme-optics', 'blue-lens', 'clear-sight', 'deep-watch'),
      o1: kinds(4),
      r2: organizations('acme-optics', 'clear-sight', 'deep-watch'),
      o2: kinds(3),
      r3: organizations('clear-sight', 'deep-watch'),
      o3: kinds(2),
      r5: organizations('blue-lens', 'clear-sight', 'deep-watch'),
      o5: kinds(3),
    });
  });

  test('in a filter means what it was merged into', async () => {
    const entities = (filter: string, at: number) =>
      `entities(filter: ${filter}, orderBy: ID, knownAt: ${at}) { nodes { id } }`;
    expect(
      await data(`{
        ids: ${entities('{ ids: ["blue-lens"] }', 3)}
        related: ${entities('{ related: [{ kind: DEVELOPS, direction: IN, to: { ids: ["blue-lens"] } }] }', 2)}
        attribute: ${entities('{ attribute: [{ predicate: "valuation", atLeast: "1" }] }', 2)}
        source: ${entities('{ kinds: [ORGANIZATION], source: "herald-1" }', 3)}
        byClaims: entities(filter: { kinds: [ORGANIZATION] }, orderBy: CLAIMS, first: 1, knownAt: 2) { nodes { id } }
        subjects: claims(filter: { subjects: ["acme-optics"] }, knownAt: 2) { totalCount }
        either: claims(filter: { entities: ["blue-lens"] }, knownAt: 3) { totalCount }
        whose: claims(filter: { attributedTo: ["clear-sight"] }, knownAt: 3) { nodes { id } }
        counts: entity(id: "lamp-eye", knownAt: 2) { relationCounts(exclude: ["blue-lens"]) { relations } }
      }`),
    ).toEqual({
      ids: { nodes: [{ id: 'clear-sight' }] },
      related: { nodes: [{ id: 'lamp-eye' }] },
      attribute: { nodes: [{ id: 'acme-optics' }] },
      source: { nodes: [{ id: 'clear-sight' }] },
      byClaims: { nodes: [{ id: 'acme-optics' }] },
      subjects: { totalCount: 7 },
      either: { totalCount: 7 },
      whose: { nodes: [{ id: reported.id }] },
      counts: { relationCounts: [] },
    });
  });
});

describe('what was said of a merged id', () => {
  test('is said of what answers for it, under the ids that were written', async () => {
    expect(
      await data(`{
        entity(id: "acme-optics", knownAt: 2) {
          claims { totalCount nodes { id } }
          ... on Organization { valuation { best { value { ... on MoneyValue { amount } } } } }
          attributes { predicate }
          relations(orderBy: IMPORTANCE) { totalCount }
        }
      }`),
    ).toEqual({
      entity: {
        claims: {
          totalCount: 7,
          nodes: [
            owns,
            develops('acme-optics', 'gazette-1'),
            partners,
            worth,
            develops('blue-lens', 'wire-1'),
            located,
            supplies,
          ]
            .map(({ id }) => ({ id }))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        },
        valuation: { best: { value: { amount: '7000000' } } },
        attributes: [{ predicate: 'valuation' }],
        relations: { totalCount: 4 },
      },
    });
  });

  test('names what answers as its subject, object, party and value, and speaks for the line that is drawn', async () => {
    const told = (id: string, at: number) => `claim(id: "${id}", knownAt: ${at}) {
      id text subject { id } object { id } attributedTo { id } relation { id }
      qualifiers { value { ... on EntityValue { entity { id } } } }
    }`;
    const found = await data(`{
      supplies: ${told(supplies.id, 4)}
      loop: ${told(owns.id, 2)}
      reported: ${told(reported.id, 2)}
      before: ${told(supplies.id, 1)}
    }`);
    expect(found).toMatchObject({
      supplies: {
        id: supplies.id,
        text: 'The clear-sight supplies The harbour-cameras (product: The lamp-eye).',
        subject: { id: 'clear-sight' },
        object: { id: 'harbour-cameras' },
        relation: { id: 'SUPPLIES.clear-sight.harbour-cameras.lamp-eye' },
        qualifiers: [{ value: { entity: { id: 'lamp-eye' } } }],
      },
      loop: { subject: { id: 'acme-optics' }, object: { id: 'acme-optics' }, relation: null },
      reported: { attributedTo: [{ id: 'acme-optics' }] },
      before: {
        text: 'Blue Lens Inc supplies The harbour-cameras (product: The lamp-glass).',
        subject: { id: 'blue-lens' },
        relation: { id: 'SUPPLIES.blue-lens.harbour-cameras.lamp-glass' },
      },
    });
  });
});

test('changes tell merges, what was separated again, and the lines that moved', async () => {
  const compare = async (span: string) =>
    data(
      `{ changes(${span}) { merges { from to } entities { change entity { id } } relations { change relation { id } } added { id } } }`,
    );
  expect(await compare('from: 1, to: 2')).toMatchObject({
    changes: {
      merges: [{ from: 'blue-lens', to: 'acme-optics' }],
      entities: [{ change: 'MERGED', entity: { id: 'blue-lens' } }],
      relations: [
        { change: 'CHANGED', relation: { id: 'DEVELOPS.acme-optics.lamp-eye' } },
        { change: 'CLOSED', relation: { id: 'DEVELOPS.blue-lens.lamp-eye' } },
        { change: 'ADDED', relation: { id: 'LOCATED_IN.acme-optics.port-town' } },
        { change: 'CLOSED', relation: { id: 'LOCATED_IN.blue-lens.port-town' } },
        { change: 'CLOSED', relation: { id: 'OWNS.acme-optics.blue-lens' } },
        { change: 'ADDED', relation: { id: 'PARTNERS_WITH.acme-optics.clear-sight' } },
        { change: 'CLOSED', relation: { id: 'PARTNERS_WITH.blue-lens.clear-sight' } },
        { change: 'ADDED', relation: { id: 'SUPPLIES.acme-optics.harbour-cameras.lamp-glass' } },
        { change: 'CLOSED', relation: { id: 'SUPPLIES.blue-lens.harbour-cameras.lamp-glass' } },
      ],
      added: [],
    },
  });
  expect(await compare('from: 2, to: 3, ids: ["blue-lens"]')).toMatchObject({
    changes: {
      merges: [
        { from: 'acme-optics', to: 'clear-sight' },
        { from: 'blue-lens', to: 'clear-sight' },
      ],
      entities: [{ change: 'MERGED', entity: { id: 'acme-optics' } }],
    },
  });
  expect(await compare('from: 3, to: 5')).toMatchObject({
    changes: {
      merges: [{ from: 'lamp-glass', to: 'lamp-eye' }],
      entities: [
        { change: 'UNMERGED', entity: { id: 'blue-lens' } },
        { change: 'MERGED', entity: { id: 'lamp-glass' } },
      ],
    },
  });
});

test('a search finds what answers, by the names of what was merged into it, and says so', async () => {
  const search = (at: number) =>
    `r${at}: search(query: "Blue Lens Inc", kinds: [ORGANIZATION], knownAt: ${at}) { nodes { matched reason target { ... on Organization { id } } } }`;
  const found = await data(
    `{ ${[1, 2, 3, 5].map(search).join(' ')} other: search(query: "acme-optics", kinds: [ORGANIZATION], knownAt: 3) { nodes { target { ... on Organization { id } } } } }`,
  );
  const own = { matched: 'Blue Lens Inc', reason: '“Blue Lens Inc” is the English name', target: { id: 'blue-lens' } };
  const merged = (id: string) => ({
    matched: 'Blue Lens Inc',
    reason: '“Blue Lens Inc” is the English name; of “blue-lens”, which was merged into it',
    target: { id },
  });
  expect(found).toEqual({
    r1: { nodes: [own] },
    r2: { nodes: [merged('acme-optics')] },
    r3: { nodes: [merged('clear-sight')] },
    r5: { nodes: [own] },
    other: { nodes: [{ target: { id: 'clear-sight' } }] },
  });
});

test('paths run between what answers for their ends', async () => {
  expect(
    await data(
      '{ paths(from: "blue-lens", to: "lamp-eye", knownAt: 3) { paths { entities { id } relations { id } } } }',
    ),
  ).toEqual({
    paths: {
      paths: [
        { entities: [{ id: 'clear-sight' }, { id: 'lamp-eye' }], relations: [{ id: 'DEVELOPS.clear-sight.lamp-eye' }] },
      ],
    },
  });
  const { errors } = await endpoint.ask('{ paths(from: "blue-lens", to: "acme-optics", knownAt: 2) { searched } }');
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
});

test('everything is one statement, with merges as without', async () => {
  endpoint.sent();
  for (const question of [
    'entity(id: "blue-lens", knownAt: 3) { id mergedFrom claims(filter: { objects: ["acme-optics"] }) { totalCount } }',
    'relation(id: "DEVELOPS.blue-lens.lamp-eye", knownAt: 3) { id }',
    'neighbourhood(ids: ["blue-lens"], exclude: ["lamp-glass"], knownAt: 3) { entities { id relationCounts(exclude: ["blue-lens"]) { relations } } }',
    'entities(filter: { ids: ["blue-lens"], place: "port-town" }, knownAt: 3) { totalCount }',
    `entities(filter: { ids: ["blue-lens"], place: "port-town", related: [{ kind: DEVELOPS, direction: OUT, to: { ids: ["lamp-eye"], place: "port-town" } }] }, knownAt: 3)
      { totalCount facets { name values { value count } } }`,
  ]) {
    await data(`{ ${question} }`);
    // One reads the newest revision.
    expect(endpoint.sent(), question).toHaveLength(2);
  }
});

test('a feed of an entity tells what was said of what was merged into it, by whichever id it is followed', async () => {
  const told = async (id: string, revision: number) => {
    const reading = { database, revision };
    const question = { revisions: [1], ids: [id], most: 50 };
    const { claims, claimCount } = (await contentsOfRevisions(reading, question, noFields)).get(1) ?? {};
    expect(claims).toHaveLength(claimCount ?? -1);
    const numbers = await revisionsAbout(reading, [id], { before: 9, most: 10 });
    return { numbers, claims: claims?.map((changed) => changed.claim.id) };
  };
  expect((await told('clear-sight', 1)).claims).not.toContain(worth.id);
  const followed = await told('clear-sight', 3);
  expect(followed.claims).toContain(worth.id);
  expect(followed.numbers).toEqual([1]);
  expect(await told('blue-lens', 3)).toEqual(followed);
});
