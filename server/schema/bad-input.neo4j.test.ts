import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../neo4j/database.ts';
import { DatabaseFailure } from '../neo4j/failures.ts';
import { endpointOver } from './testing/endpoint.ts';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

let graph: InventedGraph;
beforeAll(async () => {
  graph = await openInventedGraph();
});
afterAll(() => graph.close());

/** A case with the beginning of what is asked as its name. */
const labelled = <T extends readonly [string, ...unknown[]]>(row: T): [string, T] => [row[0].slice(0, 80), row];

describe('a bad argument empties its own field alone, with a code', () => {
  const fields: [string, string, object][] = [
    ['entity(id: "acme-optic") { id }', 'NOT_FOUND', { id: 'acme-optic', nearest: 'acme-optics' }],
    ['claim(id: "gazette-1:acme-optics.valuaton") { id }', 'NOT_FOUND', { nearest: 'gazette-1:acme-optics.valuation' }],
    ['relation(id: "OWNS.acme-optics.lamp-eye") { id }', 'NOT_FOUND', { nearest: 'DEVELOPS.acme-optics.lamp-eye' }],
    ['entity(id: "") { id }', 'NOT_FOUND', {}],
    [`entity(id: "${'x'.repeat(10_000)}") { id }`, 'NOT_FOUND', {}],
    ['claim(id: "gazette-1:nothing") { id }', 'NOT_FOUND', {}],
    ['relation(id: "OWNS.a.b") { id }', 'NOT_FOUND', {}],
    ['relation(id: "NO_KIND.a.b") { id }', 'NOT_FOUND', {}],
    ['node(id: "1-000000") { id }', 'NOT_FOUND', {}],
    ['node(id: "999-3fa9c1") { id }', 'NOT_FOUND', {}],
    ['source(id: "gazete-1") { id }', 'NOT_FOUND', { nearest: 'gazette-1' }],
    ['entity(id: "acme-optics", knownAt: 99) { id }', 'BAD_INPUT', { argument: 'knownAt' }],
    ['entity(id: "acme-optics", knownAt: 0) { id }', 'BAD_INPUT', { argument: 'knownAt' }],
    ['revision(number: 99) { id }', 'BAD_INPUT', {}],
    ['changes(from: 0) { truncated }', 'BAD_INPUT', {}],
    ['search(query: "") { nodes { matched } }', 'BAD_INPUT', { argument: 'query' }],
    ['search(query: "   ") { nodes { matched } }', 'BAD_INPUT', { argument: 'query' }],
    [`search(query: "${'x'.repeat(10_000)}") { nodes { matched } }`, 'BAD_INPUT', { argument: 'query' }],
    ['claims(first: 100000) { totalCount }', 'BAD_INPUT', { argument: 'first' }],
    ['claims(first: 0) { totalCount }', 'BAD_INPUT', { argument: 'first' }],
    ['claims(first: 1, last: 1) { totalCount }', 'BAD_INPUT', { argument: 'last' }],
    ['claims(after: "nonsense") { totalCount }', 'BAD_INPUT', { argument: 'after' }],
    ['claims(filter: { asOf: "2019-02-29" }) { totalCount }', 'BAD_INPUT', { argument: 'asOf' }],
    ['claims(filter: { asOf: "yesterday" }) { totalCount }', 'BAD_INPUT', { argument: 'asOf' }],
    ['claims(filter: { asOf: "2018", fit: UNDATED }) { totalCount }', 'BAD_INPUT', { argument: 'fit' }],
    ['neighbourhood(ids: []) { truncated }', 'BAD_INPUT', { argument: 'ids' }],
    ['neighbourhood(ids: ["acme-optics"], depth: 9) { truncated }', 'BAD_INPUT', { argument: 'depth' }],
    ['neighbourhood(ids: ["acme-optics"], limit: 501) { truncated }', 'BAD_INPUT', { argument: 'limit' }],
    ['entities(filter: { attribute: [{ predicate: "valuation", atLeast: "much" }] }) { totalCount }', 'BAD_INPUT', {}],
  ];
  test.each(fields.map(labelled))('%s', async (_label, [field, code, extensions]) => {
    const { data, errors, status } = await graph.ask(`{ bad: ${field} good: entity(id: "lamp-eye") { id } }`);
    expect(status).toBe(200);
    expect(data).toEqual({ bad: null, good: { id: 'lamp-eye' } });
    expect(errors).toMatchObject([{ path: ['bad'], extensions: { code, ...extensions } }]);
    expect(errors[0]?.message).toMatch(/^.{10,400}[.?]$/su);
  });
});

describe('a document that cannot be answered is refused whole', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `relations { nodes { to { ${nested(depth - 1)} } } }`;
  // Each fragment spreads the next one twice, forty deep, and not one holds a field.
  const fragments = Array.from({ length: 40 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
  const bomb = `{ ...f0 } ${fragments.join(' ')} fragment f40 on Query { ...f0 }`;
  const documents: [string, string][] = [
    ['{ entity(id: "x") { nothing } }', 'BAD_INPUT'],
    ['{ entities(filter: { kinds: [DRAGON] }) { totalCount } }', 'BAD_INPUT'],
    ['{ entity', 'BAD_INPUT'],
    ['', 'BAD_INPUT'],
    [`{ entity(id: "x") { ${nested(20)} } }`, 'TOO_MUCH'],
    [`{ ${Array.from({ length: 20_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_MUCH'],
    [`{ ${Array.from({ length: 30 }, (_, i) => `a${i}: revision { id }`).join(' ')} }`, 'TOO_MUCH'],
    [bomb, 'TOO_MUCH'],
    [
      `{ ...A } fragment A on Query { ${Array.from({ length: 30 }, (_, i) => `a${i}: revision { id }`).join(' ')} }`,
      'TOO_MUCH',
    ],
    ['{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'BAD_INPUT'],
  ];
  test.each(documents.map(labelled))('%s', async (_label, [query, code]) => {
    graph.sent();
    const { data, errors } = await graph.ask(query);
    expect(data).toBeUndefined();
    expect(errors[0]?.extensions.code).toBe(code);
    expect(graph.sent()).toEqual([]);
  });

  test('a variable of the wrong kind', async () => {
    const { errors } = await graph.ask('query ($k: [EntityKind!]) { entities(filter: { kinds: $k }) { totalCount } }', {
      k: ['DRAGON'],
    });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('a refusal does not repeat at length what it refuses', () => {
  const long = 'x'.repeat(20_000);
  test.each([
    ['a text where a name belongs', `{ "${long}" }`, {}, /^Syntax Error: Expected Name/],
    [
      'a variable',
      'query ($n: Int) { claims(first: $n) { totalCount } }',
      { n: long },
      /^Variable "\$n" got invalid value/,
    ],
    ['an enum', `{ claims(orderBy: ${long}) { totalCount } }`, {}, /does not exist in "ClaimOrder" enum/],
  ])('%s', async (_, query, variables, said) => {
    const { errors } = await graph.ask(query, variables);
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toMatch(said);
    expect(errors[0]?.message.length).toBeLessThan(600);
  });
});

test.each(['+', '&&', 'a:b', '"', '\\', 'x~', '*', '(', '[a TO b]', 'AND', '/re/', '商"汤', '\u0000'])(
  'the search for %j is answered',
  async (text) => {
    const { errors } = await graph.ask('query ($text: String!) { search(query: $text) { nodes { matched } } }', {
      text,
    });
    expect(errors).toEqual([]);
  },
);

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
  'a question sent as “%s” is refused',
  async (type) => {
    graph.sent();
    const { errors, status } = await graph.ask('{ revision { id } }', {}, { 'content-type': type });
    expect(status).toBe(415);
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(graph.sent()).toEqual([]);
  },
);

describe('when something fails that is nobody’s mistake', () => {
  const failing = (failure: Error): Database => ({ ...graph.database, read: () => Promise.reject(failure) });

  test.each([
    ['unavailable', 'UNAVAILABLE'],
    ['timeout', 'TOO_MUCH'],
    ['other', 'INTERNAL'],
  ] as const)('%s is %s, and says nothing of the database', async (reason, code) => {
    const secret = new Error('bolt://secret:7687');
    const { errors, text } = await endpointOver(failing(new DatabaseFailure(reason, 'Neo.Code', secret))).ask(
      '{ revision { id } }',
    );
    expect(errors[0]?.extensions.code).toBe(code);
    expect(text).not.toMatch(/secret|bolt|Neo\./);
  });

  test('an unexpected error is masked and carries the request’s id', async () => {
    const endpoint = endpointOver(failing(new TypeError('a secret of the code')));
    const { errors, text } = await endpoint.ask('{ revision { id } }', {}, { 'x-request-id': 'request-7' });
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: 'request-7' });
    expect(text).not.toContain('secret');
  });
});
