import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

let graph: InventedGraph;
beforeAll(async () => {
  graph = await openInventedGraph();
});
afterAll(() => graph.close());

const answer = z.object({
  entities: z.object({
    totalCount: z.number(),
    facets: z.array(
      z.object({
        name: z.string(),
        values: z.array(z.object({ value: z.string(), label: z.string(), count: z.number() })),
      }),
    ),
  }),
});

const list = async (filter: string, language = 'en', knownAt = '') => {
  const { data, errors } = await graph.ask(
    `{ entities(filter: { ${filter} } ${knownAt}) { totalCount facets { name values { value label count } } } }`,
    {},
    { 'accept-language': language },
  );
  expect(errors).toEqual([]);
  const { totalCount, facets } = answer.parse(data).entities;
  return { totalCount, ...Object.fromEntries(facets.map(({ name, values }) => [name, values])) };
};

test('a list divides by kind, type and place', async () => {
  expect(await list('related: [{ kind: INVESTED_IN, direction: BOTH }]')).toEqual({
    totalCount: 4,
    kind: [
      { value: 'ORGANIZATION', label: 'Organizations', count: 3 },
      { value: 'FUNDING_ROUND', label: 'Funding rounds', count: 1 },
    ],
    type: [
      { value: 'company', label: 'company', count: 2 },
      { value: 'equity', label: 'equity', count: 1 },
      { value: 'investor', label: 'investor', count: 1 },
    ],
    place: [],
  });
});

test('a place counts what lies in its parts, each thing once', async () => {
  expect(await list('kinds: [ORGANIZATION, PLACE]', 'fr')).toMatchObject({
    totalCount: 6,
    place: [
      { value: 'lampland', label: 'The lampland', count: 2 },
      { value: 'port-town', label: 'The port-town', count: 1 },
    ],
  });
});

test('each facet leaves its own condition out, and says what the list would hold', async () => {
  const found = await list('kinds: [ORGANIZATION], types: ["company"]', 'fr');
  expect(found).toMatchObject({
    totalCount: 3,
    kind: [{ value: 'ORGANIZATION', label: 'Organisations', count: 3 }],
    type: [
      { value: 'company', label: 'entreprise', count: 3 },
      { value: 'investor', label: 'investisseur', count: 1 },
    ],
  });
  const everything = await list('');
  for (const [name, { value, count }] of Object.entries(everything).flatMap(([name, values]) =>
    Array.isArray(values) ? values.map((of) => [name, of] as const) : [],
  )) {
    const filter = { kind: `kinds: [${value}]`, type: `types: ["${value}"]`, place: `place: "${value}"` }[name];
    expect((await list(filter ?? '')).totalCount, value).toBe(count);
  }
});

test('facets are those of the revision, and only counted when asked', async () => {
  const before = await list('', 'en', ', knownAt: 1');
  await graph.advance();
  expect(await list('', 'en', ', knownAt: 1')).toEqual(before);
  expect((await list('')).totalCount).toBe(before.totalCount + 1);
  graph.sent();
  await graph.ask('{ entities { totalCount } }');
  expect(
    graph
      .sent()
      .map(({ text }) => text)
      .join(),
  ).not.toContain('LOCATED_IN');
});
