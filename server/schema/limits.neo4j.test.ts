import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

let graph: InventedGraph;
beforeAll(async () => {
  graph = await openInventedGraph();
});
beforeEach(() => void graph.sent());
afterAll(() => graph.close());

const limit = readConfig({}).MAX_COST;

test('an answer says what it may have cost, and at which revision it was given', async () => {
  const { extensions } = await graph.ask('{ entity(id: "acme-optics") { relations(first: 5) { nodes { id } } } }');
  const { data } = await graph.ask('{ revision { number id } }');
  expect(data).toMatchObject({ revision: { number: 1, id: expect.stringMatching(/^1-/) } });
  expect(extensions).toEqual({
    cost: { requested: 8, limit },
    revision: (data as { revision: object }).revision,
  });
});

test('what reads nothing of the graph is of no revision', async () => {
  expect((await graph.ask('{ __typename }')).extensions).toEqual({ cost: { requested: 1, limit } });
  expect(graph.sent()).toEqual([]);
});

const nested = `query ($n: Int) { entities(first: $n) { nodes { relations(first: $n) { nodes { claims(first: $n) { totalCount nodes { id } } } } } } }`;

test('the same document is weighed anew with each request’s variables', async () => {
  for (const n of [1, 100, 2, 100, 1]) {
    const { errors, extensions, data, status } = await graph.ask(nested, { n });
    if (n < 100) {
      expect(errors).toEqual([]);
      continue;
    }
    expect(status).toBe(200);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT', cost: 1_020_202, limit } }]);
    expect(errors[0]?.message).toBe(
      'The question may cost 1,020,202 points, and 50,000 is the most at once. Ask for smaller pages (`first`, `limit`), fewer ids or fewer levels, and page on with cursors.',
    );
    expect(extensions).toEqual({ cost: { requested: 1_020_202, limit } });
  }
  // Three questions were asked of the database, and each looked for the newest revision first.
  expect(graph.sent()).toHaveLength(6);
});

test('a refusal is no success to those who say that they can tell', async () => {
  const { status } = await graph.ask(nested, { n: 100 }, { accept: 'application/graphql-response+json' });
  expect(status).toBe(400);
});

describe('what is made to be too much is refused before anything reaches the database', () => {
  const many = (count: number, text: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => text(i)).join(' ');
  const deep = (depth: number): string => (depth === 0 ? 'id' : `relations { nodes { to { ${deep(depth - 1)} } } }`);
  const hostile: readonly (readonly [string, string, string])[] = [
    ['20,000 aliases', `{ ${many(20_000, (i) => `a${i}: __typename`)} }`, 'TOO_MUCH'],
    ['101 aliases', `{ entity(id: "x") { ${many(101, (i) => `a${i}: id`)} } }`, 'TOO_MUCH'],
    ['10,000 tokens', `{ entity(id: "x") { ${'id '.repeat(10_000)} } }`, 'TOO_MUCH'],
    ['a field 500 times', `{ ${'__typename '.repeat(500)} }`, 'TOO_MUCH'],
    [
      'a field 500 times through fragments',
      `{ ${'...F '.repeat(500)} } fragment F on Query { __typename }`,
      'TOO_MUCH',
    ],
    ['60 levels', `{ entity(id: "x") { ${deep(20)} } }`, 'TOO_MUCH'],
    ['1,600 levels', `${'{a'.repeat(1_600)}${'}'.repeat(1_600)}`, 'TOO_MUCH'],
    ['a value 2,400 lists deep', `{ nodes(ids: ${'['.repeat(2_400)}${']'.repeat(2_400)}) { id } }`, 'TOO_MUCH'],
    ['1,000 directives', `{ __typename ${'@include(if: true) '.repeat(1_000)} }`, 'TOO_MUCH'],
    ['101 directives', `{ ${many(101, (i) => `... @include(if: true) { a${i % 50}: __typename }`)} }`, 'TOO_MUCH'],
    ['circular fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'BAD_INPUT'],
    [
      'fragments that double',
      `{ ...f0 } ${many(40, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f40 on Query { __typename }`,
      'TOO_MUCH',
    ],
    [
      'a deep look at the schema',
      `{ __schema { types { ${'fields { type { '.repeat(7)}name${' } }'.repeat(7)} } } }`,
      'BAD_INPUT',
    ],
    [
      'a broad look at the schema',
      `{ __schema { ${many(9, (i) => `t${i}: types { fields { type { fields { name } } } }`)} } }`,
      'COST_LIMIT',
    ],
    [
      'many conditions',
      `{ entities(filter: { related: [${many(101, () => '{ kind: OWNS, direction: OUT }')}] }) { totalCount } }`,
      'COST_LIMIT',
    ],
    ['many root fields', `{ ${many(21, (i) => `a${i}: revision { id }`)} }`, 'TOO_MUCH'],
    [
      'twenty large pages',
      `{ ${many(20, (i) => `a${i}: claims(first: 100) { nodes { subject { relations(first: 100) { totalCount nodes { id } } } } }`)} }`,
      'COST_LIMIT',
    ],
  ];
  test.each(hostile)('%s', async (_, document, code) => {
    const { data, errors } = await graph.ask(document);
    expect(data).toBeUndefined();
    expect(errors[0]?.extensions.code).toBe(code);
    expect(errors[0]?.message).toMatch(/[.?)]$|^Syntax|^Maximum|^Expected|^Cannot|^Unknown/);
    expect(errors.length).toBeLessThanOrEqual(5);
    expect(graph.sent()).toEqual([]);
  });

  const deepValue = (depth: number): unknown => (depth === 0 ? 'x' : [deepValue(depth - 1)]);
  test.each([
    ['large', { ids: Array.from({ length: 20_000 }, (_, i) => `entity-${i}`) }],
    ['deep', { ids: deepValue(1_000) }],
    ['one long text', { ids: ['x'.repeat(200_000)] }],
    ['beside the point', { other: 'x'.repeat(200_000) }],
  ])('variables that are %s', async (_, variables) => {
    const { errors } = await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables);
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_MUCH' } }]);
    expect(graph.sent()).toEqual([]);
  });
});

test('a change is never taken from GET, nor from a page of another site, whatever the schema holds', async () => {
  const change = 'mutation { applyChanges { id } }';
  const foreign = await graph.ask(change, {}, { origin: 'https://evil.example' });
  expect(foreign.status).toBe(403);
  expect(foreign.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const own = await graph.ask(change, {}, { origin: 'http://localhost' });
  expect(own.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  expect((await graph.ask('{ __typename }', {}, { origin: 'https://news.example' })).errors).toEqual([]);
  expect(graph.sent()).toEqual([]);
});
