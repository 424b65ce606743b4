import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from './schema.ts';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

const everything = `
  fragment Said on Claim {
    id addedIn changedIn removedIn status modality text note retraction { reason } replacedBy
    subject { id name } source { id title claims { totalCount } }
    disputes { note } disputedBy { note claim { id } } relation { id disputed }
  }
  fragment Brief on Claim { id changedIn removedIn status note }
  fragment Line on Relation {
    id addedIn changedIn removedIn label disputed disputedClaimCount claimCount sourceCount roles
    period { edtf } from { id name } to { id name } claims { totalCount nodes { ...Brief } }
  }
  fragment Thing on Entity {
    id addedIn changedIn removedIn name names { text } mergedFrom
    attributes { predicate disputed best { disputed } values { disputed claims { nodes { ...Brief } } } }
    relations { totalCount nodes { id changedIn claimCount to { name } } } relationCounts { kind direction relations entities }
    claims(first: 100) { totalCount nodes { ...Brief } }
  }
`;

// What has an id of the first revision, asked in every way there is.
const questions = [
  'acme: entity(id: "acme-optics", knownAt: 1) { ...Thing }',
  'lens: entity(id: "blue-lens", knownAt: 1) { ...Thing }',
  'unborn: entity(id: "later-firm", knownAt: 1) { id }',
  'entities(first: 100, knownAt: 1) { totalCount nodes { ...Thing } }',
  'byClaims: entities(orderBy: CLAIMS, knownAt: 1) { nodes { id } }',
  'byRelations: entities(orderBy: RELATIONS, knownAt: 1) { nodes { id } }',
  'claims(first: 100, filter: { statuses: [LIVE, DISPUTED, RETRACTED] }, knownAt: 1) { totalCount nodes { ...Said } }',
  'sources(first: 100, knownAt: 1) { nodes { id title copyOf { id } claims { totalCount } } }',
  'search(query: "blue", knownAt: 1) { nodes { matched reason target { ... on Organization { id name } } } }',
  // The weight of evidence decides here, and later revisions add to it.
  'search(query: "the", first: 50, knownAt: 1) { edges { cursor node { matched } } }',
  'searched: search(query: "zzz", knownAt: 1) { nodes { matched } }',
  'neighbourhood(ids: ["acme-optics"], depth: 2, knownAt: 1) { totalEntities totalRelations entities { ...Thing } relations { ...Line } }',
  'subgraph(ids: ["acme-optics", "later-firm", "deep-watch", "acme-round-2018"], knownAt: 1) { missing entities { id } relations { ...Line } }',
  'relation(id: "INVESTED_IN.deep-watch.acme-round-2018", knownAt: 1) { ...Line }',
  'claim(id: "gazette-2:acme-optics.SUPPLIES.ministry-of-lamps", knownAt: 1) { ...Said }',
  'ontology(knownAt: 1) { entityKinds { kind count } relationKinds { kind count } }',
  'merged: entity(id: "clear-sight", knownAt: 1) { ...Thing }',
  'mergedLine: node(id: "INVESTED_IN.clear-sight.acme-round-2018", knownAt: 1) { ... on Relation { ...Line } }',
  'node(id: "ledger-1:deep-watch.INVESTED_IN.acme-round-2018", knownAt: 1) { ... on Claim { ...Said } }',
  'nodes(ids: ["blue-lens", "gazette-1"], knownAt: 1) { ... on Entity { ...Thing } ... on Source { id title } }',
  'source(id: "gazette-1", knownAt: 1) { id title copyOf { id } claims { totalCount nodes { ...Brief } } }',
  'paths(from: "deep-watch", to: "ministry-of-lamps", withDisputed: true, knownAt: 1) { paths { text entities { id name } weakest { id claimCount } } leftOut searched }',
].map((question) => {
  const used = ['Thing', 'Line', 'Said', 'Brief'].filter((name) => question.includes(`...${name}`));
  return used.length === 0 ? `{ ${question} }` : `{ ${question} } ${fragmentsFor(question)}`;
});

// Only the fragments that a question reaches, because unused ones are refused.
function fragmentsFor(question: string): string {
  const all = everything.split(/(?=fragment )/).filter((text) => text.trim() !== '');
  const named = new Map(all.map((text) => [/fragment (\w+)/.exec(text)?.[1] ?? '', text]));
  const reached = new Set<string>();
  const reach = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(\w+)/g)) {
      if (name === undefined || reached.has(name) || !named.has(name)) continue;
      reached.add(name);
      reach(named.get(name) ?? '');
    }
  };
  reach(question);
  return [...reached].map((name) => named.get(name)).join('');
}

// These are about revisions themselves.
const withoutMoment = ['changes', 'revision', 'revisions'];

test('every root field can be asked as known at a revision, and is asked so here', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const momentless = fields.filter(({ args }) => !args.some(({ name }) => name === 'knownAt'));
  expect(momentless.map(({ name }) => name).sort()).toEqual(withoutMoment);
  const asked = new Set(questions.map((question) => /^\{ (?:\w+: )?(\w+)\(/.exec(question)?.[1]));
  expect(
    fields
      .map(({ name }) => name)
      .filter((name) => !asked.has(name))
      .sort(),
  ).toEqual(withoutMoment);
});

describe('an answer as known at a revision', () => {
  let graph: InventedGraph;
  beforeAll(async () => {
    graph = await openInventedGraph();
  });
  afterAll(() => graph.close());

  test('is byte for byte the same before and after any later revision', async () => {
    const answers = async () => {
      const texts: string[] = [];
      for (const question of questions) texts.push((await graph.ask(question)).text);
      return texts;
    };
    const before = await answers();
    expect(before.filter((text) => /INTERNAL|TOO_MUCH|BAD_INPUT/.test(text))).toEqual([]);
    for (let revision = 2; revision <= 4; revision += 1) {
      expect(await graph.advance()).toBe(revision);
      const after = await answers();
      expect(questions.filter((_, i) => after[i] !== before[i])).toEqual([]);
    }
    // Everything that the later revisions say bears this mark.
    expect(before.some((text) => /zzz/i.test(text))).toBe(false);
  }, 240_000);

  test('shows at the newest revision what has changed since', async () => {
    const { data } = await graph.ask(`{
      lens: entity(id: "blue-lens") { name addedIn changedIn }
      retracted: claim(id: "gazette-2:acme-optics.SUPPLIES.ministry-of-lamps") { status retraction { reason by } relation { id } }
      disputed: claim(id: "gazette-1:acme-optics.valuation") { status disputedBy { note by } }
      closed: claim(id: "ledger-1:deep-watch.INVESTED_IN.acme-round-2018") { status removedIn atRevision text replacedBy }
      line: relation(id: "INVESTED_IN.deep-watch.acme-round-2018") { removedIn atRevision claims { nodes { status } } }
      former: search(query: "The blue-lens") { nodes { target { ... on Organization { id } } } }
    }`);
    expect(data).toMatchObject({
      lens: { name: 'Blue Lens Zzz', addedIn: 1, changedIn: 2 },
      retracted: { status: 'RETRACTED', retraction: { reason: 'Zzz, misread.', by: 'EDITORS' }, relation: null },
      disputed: { status: 'DISPUTED', disputedBy: [{ note: 'Zzz, said.', by: 'EDITORS' }] },
      closed: {
        status: 'CLOSED',
        removedIn: 2,
        atRevision: 1,
        replacedBy: 'later-source:deep-watch.described',
      },
      line: { removedIn: 2, atRevision: 1, claims: { nodes: [{ status: 'LIVE' }] } },
      former: { nodes: [{ target: { id: 'blue-lens' } }] },
    });
  });

  test('compares two revisions by what stood at each', async () => {
    // Each asks in a request of its own, as a reader would: comparing everything at once is much to plan.
    const compare = async (question: string): Promise<unknown> => {
      const { data, errors } = await graph.ask(`{ ${question} }`);
      expect(errors).toEqual([]);
      return data;
    };
    const whole = await compare(`changes(from: 1, to: 2) {
      from { number } to { number } added { id } changed { id } closed { id status removedIn } retracted { id } newlyDisputed { id }
      entities { change entity { id } } relations { change relation { id } before { id } } truncated }`);
    const around = await compare(
      'changes(from: 1) { added { id } closed { id } relations { change relation { id } } }',
    );
    const lens = await compare(
      'changes(from: 1, to: 2, ids: ["later-firm"]) { added { id } changed { id } entities { entity { id } } }',
    );
    expect({ whole, around, lens }).toMatchObject({
      whole: {
        changes: {
          from: { number: 1 },
          to: { number: 2 },
          added: [{ id: 'later-source:deep-watch.described' }, { id: 'later-source:later-firm.OWNS.acme-optics' }],
          changed: [{ id: 'herald-1:acme-optics.valuation' }],
          closed: [{ id: 'ledger-1:deep-watch.INVESTED_IN.acme-round-2018', status: 'CLOSED', removedIn: 2 }],
          retracted: [{ id: 'gazette-2:acme-optics.SUPPLIES.ministry-of-lamps' }],
          newlyDisputed: [{ id: 'gazette-1:acme-optics.valuation' }],
          entities: [
            { change: 'CHANGED', entity: { id: 'blue-lens' } },
            { change: 'ADDED', entity: { id: 'later-firm' } },
          ],
          relations: [
            { change: 'CLOSED', relation: { id: 'INVESTED_IN.deep-watch.acme-round-2018' } },
            { change: 'ADDED', relation: { id: 'OWNS.later-firm.acme-optics' }, before: null },
            { change: 'CHANGED', relation: { id: 'SUPPLIES.acme-optics.ministry-of-lamps' } },
          ],
          truncated: false,
        },
      },
      // What came and went in between stood at neither end.
      around: {
        changes: {
          added: [{ id: 'later-source:deep-watch.described' }],
          closed: [{ id: 'ledger-1:deep-watch.INVESTED_IN.acme-round-2018' }],
        },
      },
      lens: {
        changes: {
          added: [{ id: 'later-source:later-firm.OWNS.acme-optics' }],
          changed: [],
          entities: [{ entity: { id: 'later-firm' } }],
        },
      },
    });
  });
});
