import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

let graph: InventedGraph;
beforeAll(async () => {
  graph = await openInventedGraph();
});
afterAll(() => graph.close());

const line = z.object({ id: z.string(), otherEnd: z.looseObject({ id: z.string() }) });
const withLines = z.looseObject({ relations: z.object({ nodes: z.array(line) }) });

/** What one entity says by itself, asked in a question of its own. */
const alone = async (id: string, selection: string): Promise<unknown> => {
  const { data, errors } = await graph.ask(`query ($id: ID!) { entity(id: $id) { ${selection} } }`, { id });
  expect(errors).toEqual([]);
  return z.object({ entity: z.unknown() }).parse(data).entity;
};

const LEAF = `id name claims(first: 3) { totalCount edges { cursor node { id status source { title } } } }
  relationCounts { kind direction relations } ... on Organization { valuation { best { claims { nodes { id } } } } }`;
const lines = (inner: string) =>
  `relations(first: 5, filter: { modalities: [ASSERTED, ALLEGED] }) { nodes { id otherEnd { ${inner} } } }`;

test('what lies deep is answered by a statement of its own, as it would be if it were asked alone', async () => {
  graph.sent();
  const { data, errors } = await graph.ask(`{ entity(id: "acme-optics") { name ${lines(`id ${lines(LEAF)}`)} } }`);
  expect(errors).toEqual([]);
  // The newest revision, what lies near, what lies deep.
  expect(graph.sent().length).toBe(3);
  const { entity } = z.object({ entity: withLines }).parse(data);
  const met = entity.relations.nodes.flatMap(({ otherEnd }) => withLines.parse(otherEnd).relations.nodes);
  expect(met.length).toBeGreaterThan(2);
  for (const { otherEnd } of met) expect(otherEnd).toEqual(await alone(otherEnd.id, LEAF));
});

test('lists of lists go as deep as they may, through claims too, and in lists of entities', async () => {
  graph.sent();
  const deep = `claims(first: 2) { nodes { id subject { id ${lines('id name')} } object { ${lines(`id ${lines('id')}`)} } } }`;
  const { data, errors } = await graph.ask(`{ entities(first: 4) { nodes { id ${lines(`id ${deep}`)} } } }`);
  expect(errors).toEqual([]);
  expect(graph.sent().length).toBeGreaterThan(2);
  const { entities } = z.object({ entities: z.object({ nodes: z.array(withLines) }) }).parse(data);
  const ends = entities.nodes.flatMap(({ relations }) => relations.nodes.map(({ otherEnd }) => otherEnd));
  expect(ends.length).toBeGreaterThan(2);
  for (const end of ends) expect(end).toEqual(await alone(end.id, `id ${deep}`));
});

test('aliases and connections asked twice over are one part', async () => {
  const both = `a: relations(first: 2) { nodes { otherEnd { ${lines('id')} } } edges { node { otherEnd { id claims { totalCount } } } } }`;
  const { data, errors } = await graph.ask(
    `{ entities(first: 2) { nodes { id relations(first: 2) { nodes { otherEnd { ${both} } } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).toContain('totalCount');
});

test('what hangs on something closed is told as it was then, however deep it lies', async () => {
  const within = `id atRevision ${lines(`id atRevision ${lines(`id atRevision ${lines('id atRevision name')}`)}`)}`;
  const asked = (knownAt: string) =>
    graph.ask(`{ claim(id: "ledger-1:deep-watch.INVESTED_IN.acme-round-2018"${knownAt}) { subject { ${within} } } }`);
  // The second revision closes it, and the fourth merges what others hang on.
  for (let i = 0; i < 3; i++) await graph.advance();
  const { data, errors } = await asked('');
  expect(errors).toEqual([]);
  expect(data).toEqual((await asked(', knownAt: 1')).data);
  const revisions = [...JSON.stringify(data).matchAll(/"atRevision":(\d+)/g)].map(([, number]) => number);
  expect(revisions.length).toBeGreaterThan(8);
  expect(new Set(revisions)).toEqual(new Set(['1']));
});
