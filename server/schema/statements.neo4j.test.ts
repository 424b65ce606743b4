import { afterAll, beforeAll, expect, test } from 'vitest';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

let graph: InventedGraph;
beforeAll(async () => {
  graph = await openInventedGraph();
});
afterAll(() => graph.close());

const line = 'id label from { id name } to { name } period { edtf } claims { nodes { id text source { title } } }';

const roots: readonly string[] = [
  'ontology { entityKinds { kind label count } }',
  `entity(id: "acme-optics") { name ... on Organization { valuation { best { claims { nodes { source { id } } } } } } relations { totalCount nodes { ${line} } } relationCounts { kind } }`,
  'entities(filter: { related: [{ kind: SUPPLIES, direction: OUT }] }) { totalCount nodes { name } }',
  'search(query: "acme") { nodes { target { ... on Organization { name relations { totalCount } } } } }',
  `neighbourhood(ids: ["acme-optics"], depth: 2) { totalEntities totalRelations entities { name } relations { ${line} } }`,
  `subgraph(ids: ["acme-optics", "lamp-eye"]) { entities { name } relations { ${line} } }`,
  `relation(id: "SUPPLIES.acme-optics.ministry-of-lamps") { ${line} }`,
  'claim(id: "wire-1:acme-optics.SUPPLIES.ministry-of-lamps") { text disputes { note } relation { id } source { title } }',
  'claims { totalCount nodes { id } }',
  'source(id: "gazette-2") { title copyOf { title } claims { totalCount } }',
  'sources { totalCount nodes { title } }',
  'node(id: "acme-optics") { id ... on Organization { name } }',
  'revision { id }',
  'revisions { nodes { id } }',
];

// One statement reads the newest revision, which all root fields of the request are then answered at.
test.each(roots)('one statement answers %s', async (root) => {
  const { errors } = await graph.ask(`{ ${root} }`);
  expect(errors).toEqual([]);
  expect(graph.sent().length).toBe(2);
});

test('root fields of one request share the newest revision', async () => {
  const { errors } = await graph.ask(`{ ${roots[0]} ${roots[8]} ${roots[10]} }`);
  expect(errors).toEqual([]);
  expect(graph.sent().length).toBe(4);
});

test('aliases of one question, fragments and directives change no statement', async () => {
  await graph.ask('{ entity(id: "acme-optics") { id relations(first: 2) { nodes { id label } } } }');
  const [, plain] = graph.sent();
  await graph.ask(
    `query ($yes: Boolean!, $no: Boolean!, $n: Int!) {
      entity(id: "acme-optics") { id a: relations(first: $n) { ...L } b: relations(first: 2) { nodes { label @include(if: $yes) } } c: relations(first: 3) @include(if: $no) { totalCount } }
    } fragment L on RelationConnection { edges { node { id } } }`,
    { yes: true, no: false, n: 2 },
  );
  const [, aliased] = graph.sent();
  expect(aliased?.text).toBe(plain?.text);
});

test('no value of a question stands in the text of its statement', async () => {
  const marks = ['mark-id', 'mark-source', 'mark-place', 'mark-name', 'mark-type', 'mark-text'];
  await graph.ask(`{ entities(filter: { ids: ["mark-id"], source: "mark-source", place: "mark-place", types: ["mark-type"],
      name: { contains: "mark-name" }, attribute: [{ predicate: "valuation", text: { eq: "mark-text" } }] }) { totalCount }
    search(query: "mark-name") { nodes { matched } } claim(id: "mark-id:x") { id } }`);
  const texts = graph.sent().map(({ text }) => text);
  expect(marks.filter((mark) => texts.some((text) => text.includes(mark)))).toEqual([]);
});
