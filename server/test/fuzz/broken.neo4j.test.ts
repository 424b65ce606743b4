import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { broken } from './breaking.ts';
import { type FuzzedGraph, openFuzzedGraph } from './fuzzed-graph.ts';
import { inParallel, seed } from './runs.ts';
import { judged } from './verdict.ts';

const TIMES = 400;
const LANES = 8;

/** Few documents, because each that is still valid when broken is one more for the database to plan. */
const documents = [
  {
    query: `query Asked($id: ID! = "acme-optics", $first: Int, $filter: RelationFilter, $lang: Language, $deep: Boolean!) {
  entity(id: $id) { ...Named ... on Organization { valuation { best { value { ... on MoneyValue { amount currency } } } } }
    relations(first: $first, filter: $filter) { totalCount nodes { id label(lang: $lang) to { name(lang: $lang) } claims(first: 2) @include(if: $deep) { nodes { id } } } } }
}
fragment Named on Entity { id kind name(lang: $lang) names { text lang } }`,
    variables: {
      id: 'acme-optics',
      first: 3,
      filter: { kinds: ['SUPPLIES'], asOf: '2018', minSources: 1 },
      lang: 'fr',
      deep: true,
    },
  },
  {
    query: `query ($q: String!, $kinds: [EntityKind!], $after: String) { search(query: $q, kinds: $kinds, first: 5, after: $after, crossScript: true) { nodes { matched reason target { __typename ... on Source { title } ... on Entity { id } } } pageInfo { endCursor } } }`,
    variables: { q: 'acme', kinds: ['ORGANIZATION'], after: null },
  },
  {
    query: `query ($filter: EntityFilter) { entities(filter: $filter, orderBy: NEWEST, first: 4) { totalCount facets { name values { value count } } nodes { id } } }`,
    variables: {
      filter: {
        types: ['company'],
        name: { contains: 'acme' },
        related: [{ kind: 'INVESTED_IN', direction: 'OUT', to: { kinds: ['FUNDING_ROUND'] } }],
        attribute: [{ predicate: 'valuation', atLeast: '1', currency: 'USD', from: '2014' }],
      },
    },
  },
  {
    query: `query ($from: Int!, $ids: [ID!]) { changes(from: $from, to: 2, ids: $ids) { truncated added { id text(lang: en) } } revision(number: 1) { id at } }`,
    variables: { from: 1, ids: ['acme-optics'] },
  },
  {
    query: `query ($ids: [ID!]!, $at: Int) { neighbourhood(ids: $ids, depth: 2, limit: 10, knownAt: $at) { entities { id } relations { id } truncated } paths(from: "blue-lens", to: "lamp-eye", sameTime: false) { paths { text(lang: en) } } }`,
    variables: { ids: ['acme-optics'], at: null },
  },
] as const;

let graph: FuzzedGraph;
beforeAll(async () => {
  graph = await openFuzzedGraph();
});
afterAll(() => graph.close());

test(`${documents.length * TIMES} broken requests are refused with a code, and the next that is whole is answered`, async () => {
  const { site } = graph;
  const requests = documents.flatMap((whole, i) => fc.sample(broken(whole), { seed: seed + i, numRuns: TIMES }));
  const refused = new Map<string, number>();
  await inParallel(requests, LANES, async ({ how, contentType, body }) => {
    const reply = await site.fetch('/graphql', { method: 'POST', headers: { 'content-type': contentType }, body });
    const { answer, wrong } = judged(reply);
    const text = typeof body === 'string' ? body : new TextDecoder('latin1').decode(body);
    expect(wrong, `WATCHGRAPH_SEED=${seed}, ${how}, ${contentType}\n${text.slice(0, 4_000)}`).toEqual([]);
    if (answer?.errors) refused.set(how, (refused.get(how) ?? 0) + 1);
  });
  // Most of what is broken is no question any more; if it were, nothing would have been tried.
  expect([...refused.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(requests.length * 0.7);
  expect([...refused.keys()].sort()).toEqual([
    'body',
    'bytes',
    'content type',
    'document',
    'json',
    'member',
    'variable',
  ]);
  for (const whole of documents) {
    const { answer, wrong } = judged(await site.ask(whole));
    expect({ wrong, errors: answer?.errors }).toEqual({ wrong: [] });
  }
}, 300_000);
