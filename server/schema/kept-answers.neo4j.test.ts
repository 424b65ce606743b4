import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { graphOver } from '../graph/graph.ts';
import { hashOf } from '../http/reader.ts';
import { type AnsweringSite, openSite } from '../http/testing/open-site.ts';
import { createLogger } from '../logger.ts';
import type { Database } from '../neo4j/database.ts';
import { createGraphQL } from './handler.ts';
import { type InventedGraph, openInventedGraph } from './testing/invented-graph.ts';

let graph: InventedGraph;
let site: AnsweringSite;
let address: string;
/** Statements sent, the look for the newest revision left out. */
let statements = 0;

beforeAll(async () => {
  graph = await openInventedGraph();
  const counted: Database = {
    ...graph.database,
    read: (statement, parameters, options) => {
      if (!statement.text.includes('Head')) statements += 1;
      return graph.database.read(statement, parameters, options);
    },
  };
  const documents = new Map([['names', '{ entity(id: "acme-optics") { name } }']]);
  const endpoint = createGraphQL({ graph: graphOver(counted), logger: createLogger('silent'), documents, build: 'b' });
  const keys = new Map([[hashOf('some-key'), { name: 'desk', requests: 0, cost: 0 }]]);
  site = await openSite([{ path: '/graphql', answer: endpoint }], {
    settings: readConfig({ RATE_REQUESTS: '0' }),
    keys,
  });
  address = site.address;
});
afterAll(async () => {
  await site.close();
  await graph.close();
});
beforeEach(() => {
  statements = 0;
});

const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${address}/graphql?${new URLSearchParams({ query })}`, { headers });

test('a question asked again costs no statement and is answered the same', async () => {
  const first = await get('{ entity(id: "acme-optics") { id name } }');
  const text = await first.text();
  expect(statements).toBe(1);
  const second = await get('{ entity(id: "acme-optics") { id name } }');
  expect(await second.text()).toBe(text);
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
  expect(statements).toBe(1);
});

test('whoever has the answer is told so without it', async () => {
  const etag = (await get('{ entity(id: "acme-optics") { kind } }')).headers.get('etag') ?? '';
  const again = await get('{ entity(id: "acme-optics") { kind } }', { 'if-none-match': `"other", W/${etag}` });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect(again.headers.get('etag')).toBe(etag);
});

test('another language, another variable and another key are other questions', async () => {
  const query = '{ relation(id: "SUPPLIES.acme-optics.ministry-of-lamps") { label } }';
  const english = await get(query);
  const french = await get(query, { 'accept-language': 'fr' });
  expect(french.headers.get('etag')).not.toBe(english.headers.get('etag'));
  expect(await french.text()).not.toBe(await english.text());
  statements = 0;
  const keyed = await get(query, { authorization: 'Bearer some-key' });
  expect(keyed.headers.get('etag')).toBeNull();
  expect(statements).toBe(1);
});

test('a wrong question is kept with its answer, a refused document is not', async () => {
  const wrong = await get('{ entity(id: "acme-optic") { name } }');
  expect((await wrong.json()).errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', nearest: 'acme-optics' });
  expect(wrong.headers.get('etag')).not.toBeNull();
  const refused = await get('{ entity(id: "acme-optics") { nonsense } }', {
    accept: 'application/graphql-response+json',
  });
  expect(refused.status).toBe(400);
  expect(refused.headers.get('etag')).toBeNull();
});

test('a document is asked by its id, with GET and with POST', async () => {
  const kept = await fetch(`${address}/graphql?documentId=names`);
  expect((await kept.json()).data.entity.name).toBe('The acme-optics');
  expect(kept.headers.get('etag')).not.toBeNull();
  const post = (documentId: string) =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId }),
    });
  expect((await (await post('names')).json()).data.entity.name).toBe('The acme-optics');
  const unknown = await (await post('nothing')).json();
  expect(unknown.errors[0].extensions.code).toBe('NOT_FOUND');
});

test('a head has no body and the same headers', async () => {
  const query = '{ entity(id: "acme-optics") { name } }';
  const whole = await get(query);
  const head = await fetch(`${address}/graphql?${new URLSearchParams({ query })}`, { method: 'HEAD' });
  expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
  expect(head.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength));
  expect(await head.text()).toBe('');
});

test('a new revision drops what was kept', async () => {
  const query = '{ revision { number } sources { totalCount } }';
  const before = await get(query);
  await graph.advance();
  const after = await get(query, { 'if-none-match': before.headers.get('etag') ?? '' });
  expect(after.status).toBe(200);
  const [earlier, later] = [await before.json(), await after.json()];
  expect(later.data.sources.totalCount).toBe(earlier.data.sources.totalCount + 1);
  expect(later.data.revision.number).toBe(earlier.data.revision.number + 1);
});
