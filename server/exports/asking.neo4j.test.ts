import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entity, putting } from '../ledger/testing/world.ts';
import { doubtedEntities, openDoubtedGraph } from '../schema/testing/doubted-graph.ts';
import type { InventedGraph } from '../schema/testing/invented-graph.ts';
import { csvRows, readers } from './testing/read-back.ts';
import { type ExportServer, serveExports } from './testing/take-away.ts';

let graph: InventedGraph;
let server: ExportServer;

beforeAll(async () => {
  graph = await openDoubtedGraph();
  server = await serveExports(graph);
});
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(server.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const linesIn = async (answer: Response): Promise<readonly string[]> => {
  const text = await answer.text();
  expect([answer.status, text.slice(0, 200)]).toEqual([200, expect.anything()]);
  return ((await readers.ndjson?.(text))?.lines ?? []).map(({ id }) => id);
};
const lines = async (query: string) => linesIn(await server.get(`/export.ndjson?${query}`));

describe('what is chosen', () => {
  test('given entities: the lines among them', async () => {
    expect(await lines('entities=acme-optics@3:4!,blue-lens@-12:40&only=1&folded=blue-lens')).toEqual([
      'OWNS.blue-lens.acme-optics',
      'PARTNERS_WITH.acme-optics.blue-lens',
    ]);
  });

  test('given entities and a depth: what surrounds them too, to its limit', async () => {
    expect(await lines('entities=lamp-eye&depth=1')).toEqual(['RAISES_ISSUE.lamp-eye.privacy']);
    const { head } = JSON.parse(
      (await server.text('/export.ndjson?entities=acme-optics&depth=1&limit=2')).split('\n')[0] ?? '',
    );
    expect([head.counts.entities, head.truncated]).toEqual([2, true]);
  });

  test('a filter alone: lines of the whole graph, with their ends', async () => {
    expect(await lines('modalities=planned,ALLEGED')).toEqual([
      'OWNS.blue-lens.clear-sight.planned',
      'OWNS.deep-watch.acme-optics.alleged',
      'SUPPLIES.acme-optics.ministry-of-lamps.lamp-eye.alleged',
    ]);
    const read = await readers.ndjson?.(await server.text('/export.ndjson?kinds=RAISES_ISSUE'));
    expect(read?.entities).toEqual(['lamp-eye', 'privacy']);
  });

  test('a place: what is there, and each line at it once', async () => {
    expect(await lines('place=lampland')).toEqual([
      'HAS_ROLE.ada-example.acme-optics',
      'LOCATED_IN.acme-optics.port-town',
      'OWNS.blue-lens.acme-optics',
      'OWNS.clear-sight.acme-optics',
      'OWNS.deep-watch.acme-optics.alleged',
      'PARTNERS_WITH.acme-optics.blue-lens',
      'PART_OF.port-town.lampland',
      'SUPPLIES.acme-optics.ministry-of-lamps.lamp-eye',
      'SUPPLIES.acme-optics.ministry-of-lamps.lamp-eye.alleged',
    ]);
    expect(await lines('place=lampland&kinds=PART_OF,LOCATED_IN')).toEqual([
      'LOCATED_IN.acme-optics.port-town',
      'PART_OF.port-town.lampland',
    ]);
  });

  test('types: entities of them, also those without a line', async () => {
    const read = await readers.ndjson?.(await server.text('/export.ndjson?types=national,camera_network'));
    expect(read?.entities).toEqual(['acme-optics', 'harbour-cameras', 'ministry-of-lamps']);
  });

  test('what is said and not drawn, filtered like the rest', async () => {
    const query = 'entities=acme-optics,clear-sight,deep-watch&undrawn=true&rows=claims';
    const all = csvRows(await server.text(`/export.csv?${query}`));
    expect(all.filter(({ line }) => line === '').map(({ claim }) => claim)).toEqual([
      'gazette-1:acme-optics.valuation',
      'ledger-1:clear-sight.OWNS.blue-lens',
      'ledger-1:deep-watch.OWNS.blue-lens',
      'wire-1:clear-sight.OWNS.acme-optics',
      'wire-1:deep-watch.OWNS.acme-optics',
    ]);
    const denied = csvRows(await server.text(`/export.csv?${query}&modalities=denied`));
    expect(denied.map(({ claim }) => claim)).toEqual([
      'wire-1:clear-sight.OWNS.acme-optics',
      'wire-1:deep-watch.OWNS.acme-optics',
    ]);
  });

  test('an id that nothing has is named, and the rest comes', async () => {
    const { head } = JSON.parse(await server.text('/export.json?entities=acme-optics,acme-optic'));
    expect(head.missing).toEqual(['acme-optic']);
  });

  test('hundreds of entities, sent as JSON', async () => {
    const many = [...doubtedEntities, ...Array.from({ length: 2_000 }, (_, i) => `nobody-${i}`)];
    const answer = await post('/export.ndjson', { entities: many, kinds: ['OWNS'], disputed: false });
    // Too long for an address, so it names none.
    expect(answer.headers.get('link')).toBe('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    expect(await linesIn(answer)).toEqual([
      'OWNS.blue-lens.acme-optics',
      'OWNS.blue-lens.clear-sight.planned',
      'OWNS.clear-sight.acme-optics',
    ]);
  });
});

describe('a document', () => {
  const reach = async (query: string, more: object = {}) => linesIn(await post('/export.ndjson', { query, ...more }));

  test('is taken away as what it reaches, with the claims that passed where it met a line', async () => {
    const query = `query ($filter: RelationFilter) { entity(id: "acme-optics") { relations(filter: $filter) { nodes { id } } } }`;
    const answer = await post('/export.ndjson', {
      query,
      variables: { filter: { sources: ['herald-1'], kinds: ['OWNS'] } },
    });
    const read = await readers.ndjson?.(await answer.text());
    expect(read?.lines.map(({ id, claims, disputed }) => [id, claims, disputed])).toEqual([
      ['OWNS.clear-sight.acme-optics', ['herald-1:clear-sight.OWNS.acme-optics.again'], false],
      ['OWNS.deep-watch.acme-optics.alleged', ['herald-1:deep-watch.OWNS.acme-optics'], true],
    ]);
    expect(read?.claims?.map(({ id }) => id)).toEqual([
      'herald-1:clear-sight.OWNS.acme-optics.again',
      'herald-1:deep-watch.OWNS.acme-optics',
    ]);
  });

  test('reaches claims and sources alone, aliases and fragments aside', async () => {
    const query = `{
      a: claims(filter: { modalities: [DENIED] }) { edges { node { ...said } } }
      s: sources(filter: { types: ["official"] }) { nodes { id } }
    } fragment said on Claim { disputes { note } }`;
    const read = await readers.ndjson?.(await (await post('/export.ndjson', { query })).text());
    expect(read?.lines).toEqual([]);
    expect(read?.sources).toContain('wire-1');
    expect(read?.claims?.map(({ id }) => id)).toEqual([
      'gazette-1:clear-sight.OWNS.acme-optics',
      'herald-1:deep-watch.OWNS.acme-optics',
      'wire-1:clear-sight.OWNS.acme-optics',
      'wire-1:deep-watch.OWNS.acme-optics',
    ]);
  });

  test('reaches the claims that stand behind a value', async () => {
    const query = '{ entity(id: "acme-optics") { attributes { best { modality } } } }';
    const read = await readers.ndjson?.(await (await post('/export.ndjson', { query })).text());
    expect(read?.claims?.map(({ id }) => id)).toEqual(['gazette-1:acme-optics.valuation']);
  });

  test('by GET too, and its address holds it', async () => {
    const query = encodeURIComponent('{ subgraph(ids: ["acme-optics", "blue-lens"]) { relations { id } } }');
    const answer = await server.get(`/export.ndjson?query=${query}`);
    const address = /<([^>]+)>; rel="canonical"/.exec(answer.headers.get('link') ?? '')?.[1] ?? '';
    const again = await server.text(address.replace('https://graph.example', ''));
    expect(again).toBe(await answer.text());
  });

  test('says that a page of it was cut', async () => {
    const answer = await post('/export.json', { query: '{ entities(first: 2) { nodes { id } } }' });
    expect((await answer.json()).head).toMatchObject({ truncated: true, counts: { entities: 2, lines: 0 } });
  });

  test('that fails in part fails here, in the words of the API', async () => {
    const answer = await post('/export.csv', {
      query: '{ a: entity(id: "acme-optic") { id } b: entity(id: "blue-lens") { id } }',
    });
    expect([answer.status, (await answer.json()).errors[0].extensions]).toEqual([
      404,
      { code: 'NOT_FOUND', id: 'acme-optic', nearest: 'acme-optics' },
    ]);
  });

  test.each([
    ['{ nothing }', 400, 'BAD_INPUT'],
    ['{ entity(id: "acme-optics") {', 400, 'BAD_INPUT'],
    [
      `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: entity(id: "acme-optics") { id }`).join(' ')} }`,
      422,
      'TOO_MUCH',
    ],
  ])('%j is refused as by the API', async (query, status, code) => {
    const answer = await post('/export.csv', { query });
    expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([status, code]);
  });

  test('chooses by itself', async () => {
    const answer = await post('/export.csv', {
      query: '{ entity(id: "acme-optics") { id } }',
      entities: ['blue-lens'],
    });
    expect(answer.status).toBe(400);
  });

  test('an empty graph of lines is still a table', async () => {
    expect(await reach('{ entity(id: "acme-optics") { id } }')).toEqual([]);
  });
});

test.each([
  ['/export.csv', 'Say what to take away'],
  ['/export.csv?entitys=acme-optics', 'Did you mean “entities”?'],
  ['/export.csv?entities=a&ids=b', 'entities is given twice'],
  ['/export.csv?entities=a&kinds=OWN', 'kinds: “OWN” is none of'],
  ['/export.csv?entities=a&disputed=maybe', 'disputed: “maybe” is none of true, false'],
  ['/export.csv?entities=a&asOf=2018-13', 'names month 13'],
  ['/export.csv?entities=a&fit=undated', 'undated: ONLY'],
  ['/export.csv?entities=a&minSources=two', 'is not a whole number'],
  ['/export.csv?entities=a&place=b', 'say one of the two'],
  ['/export.csv?entities=a&undrawn=true&minSources=2', 'minSources is a test of lines'],
  ['/export.csv?entities=a&lang=de', '“de” is no language of these answers'],
  ['/export.xlsx?entities=a', 'There is no format “xlsx”; there are csv, json'],
  ['/export.csv?entities=a&revision=2', 'There is no revision 2'],
  ['/export.csv?entities=a&revision=1-ffffff', 'this copy has 1-'],
  ['/export.csv?query={x}&variables=[1]', 'variables is a JSON object'],
  ['/export.csv?kinds=OWNS&depth=2', 'depth says nothing without entities'],
  ['/export.csv?entities=acme-optics&limit=2', 'limit says nothing without depth'],
  ['/export.csv?entities=acme-optics&variables={}', 'variables says nothing without query or documentId'],
  ['/export.json?entities=acme-optics&rows=claims', 'rows is for CSV, and json is asked for'],
  ['/export.csv?types=natoinal', 'types: “natoinal” is none of'],
  ['/export.csv?place=lamplant', 'Did you mean “lampland”?'],
  ['/export.csv?kinds=OWNS&sources=gazette-11', 'Did you mean “gazette-1”?'],
  ['/dump?kinds=OWNS', 'A dump is whole'],
])('%s is refused: “%s”', async (path, words) => {
  const answer = await server.get(path);
  expect([400, 404]).toContain(answer.status);
  expect((await answer.json()).errors[0].message).toContain(words);
});

test.each([
  ['text/plain', '{"entities":["acme-optics"]}', 'as JSON'],
  ['application/json', '{"entities":', 'a JSON object of the same parameters'],
  ['application/json', '["acme-optics"]', 'a JSON object of the same parameters'],
])('%s with %s is refused', async (type, body, words) => {
  const answer = await post('/export.csv', body, { 'content-type': type });
  expect([answer.status, (await answer.json()).errors[0].message]).toEqual([400, expect.stringContaining(words)]);
});

test('more entities than one statement answers with are all taken away', async () => {
  const many = Array.from({ length: 1_001 }, (_, i) => `firm-${i}`);
  await graph.publish(putting({ entities: many.map((id) => entity(id, 'Organization', { type: 'company' })) }));
  const answer = await post('/export.ndjson', { entities: many });
  const read = await readers.ndjson?.(await answer.text());
  expect(read?.entities).toEqual([...many].sort());
});
