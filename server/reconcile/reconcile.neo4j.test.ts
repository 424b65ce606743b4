import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { csvRows } from '../exports/testing/read-back.ts';
import { entity, putting, same } from '../ledger/testing/world.ts';
import { type InventedGraph, openInventedGraph } from '../schema/testing/invented-graph.ts';
import { openReconcileSite, type ReconcileSite } from './testing/site.ts';

const called = (text: string, lang = 'en', type: 'official' | 'former' = 'official') => ({
  text,
  lang,
  type,
  by: 'editors' as const,
});
const HOSTILE = '<script>alert("x")</script> & Sons';

let graph: InventedGraph;
let site: ReconcileSite;
beforeAll(async () => {
  graph = await openInventedGraph();
  await graph.publish(
    putting({
      entities: [
        entity('silver-gate', 'Organization', {
          type: 'company',
          names: [called('Silver Gate')],
          identifiers: { wikidata: 'Q4200' },
        }),
        entity('silver-gate-bank', 'Organization', { type: 'investor', names: [called('Silver Gate')] }),
        entity('bright-harbour', 'Organization', {
          type: 'company',
          names: [called('Bright Harbour'), called('光明港口', 'zh-Hans')],
        }),
        entity('ada-example', 'Person', { type: 'founder', names: [called('Ada Example')] }),
        entity('grey-firm', 'Organization', {
          type: 'company',
          names: [called('Grey Firm'), called('Red Firm', 'en', 'former')],
        }),
        entity('hostile', 'Organization', { type: 'company', names: [called(HOSTILE)] }),
        entity('formula', 'Organization', { type: 'company', names: [called('=SUM(A1) Company')] }),
      ],
    }),
  );
  site = await openReconcileSite(graph.database);
});
afterAll(async () => {
  await site.close();
  await graph.close();
});

const result = z.object({
  result: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      type: z.array(z.object({ id: z.string(), name: z.string() })),
      score: z.number(),
      match: z.boolean(),
      features: z.array(z.object({ id: z.string(), value: z.union([z.boolean(), z.number()]) })),
    }),
  ),
});
const batch = z.record(z.string(), result);

/** As OpenRefine sends it. */
const reconcile = async (queries: object, path = '/reconcile') => {
  const answer = await site.ask(path, {
    method: 'POST',
    body: new URLSearchParams({ queries: JSON.stringify(queries) }),
  });
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  const results = batch.parse(await answer.json());
  return (key: string) => results[key]?.result ?? [];
};
const one = async (query: object, path?: string) => (await reconcile({ q: query }, path))('q');
const brief = (candidates: readonly { id: string; score: number; match: boolean }[]) =>
  candidates.map(({ id, score, match }) => [id, score, match]);

const failure = async (answer: Response) => {
  const { errors } = z
    .object({ errors: z.tuple([z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })]) })
    .parse(await answer.json());
  return [answer.status, errors[0].extensions.code, errors[0].message];
};

test('the manifest says where everything is', async () => {
  const answer = await site.ask('/reconcile');
  expect(await answer.json()).toMatchObject({
    versions: ['0.1', '0.2'],
    name: 'watchgraph',
    identifierSpace: 'https://graph.example/entity/',
    defaultTypes: expect.arrayContaining([{ id: 'Organization', name: 'Organization' }]),
    view: { url: 'https://graph.example/entity/{{id}}' },
    preview: { url: 'https://graph.example/reconcile/preview?id={{id}}', width: 420, height: 260 },
    suggest: { entity: { service_url: 'https://graph.example', service_path: '/reconcile/suggest/entity' } },
  });
});

test('a batch is answered query by query, with the reason', async () => {
  const of = await reconcile({
    q0: { query: 'bright harbour' },
    q1: { query: 'Bright Harbuor', type: 'Organization', type_strict: 'should' },
    q2: { query: '光明港口' },
    q3: { query: 'guangming gangkou' },
    q4: { query: 'Bright Harbour', type: 'Place' },
    q5: { query: '' },
    q6: { query: 'Nobody at all' },
  });
  expect(of('q0')[0]).toEqual({
    id: 'bright-harbour',
    name: 'Bright Harbour',
    description: 'company: “Bright Harbour” is the English name',
    type: [{ id: 'Organization', name: 'Organization' }],
    score: 100,
    match: true,
    features: [{ id: 'fit_exact', value: true }],
  });
  expect(of('q1')[0]).toMatchObject({
    id: 'bright-harbour',
    description: 'company: “Bright Harbour” is the English name; one letter different',
    match: false,
  });
  expect(brief(of('q2'))).toEqual([['bright-harbour', 100, true]]);
  expect(of('q3')[0]).toMatchObject({ id: 'bright-harbour', match: false });
  expect(of('q3')[0]?.description).toContain('found by its pinyin');
  expect(['q4', 'q5', 'q6'].map(of)).toEqual([[], [], []]);
});

test('the same is answered to GET', async () => {
  const answer = await site.ask(`/reconcile?queries=${encodeURIComponent('{"q0":{"query":"Bright Harbour"}}')}`);
  expect(batch.parse(await answer.json()).q0?.result[0]?.id).toBe('bright-harbour');
});

test('of two that are as good none is a match, whatever the limit', async () => {
  const both = await one({ query: 'Silver Gate' });
  expect(brief(both)).toEqual([
    ['silver-gate', 100, false],
    ['silver-gate-bank', 100, false],
  ]);
  expect(brief(await one({ query: 'Silver Gate', limit: 1 }))).toEqual([['silver-gate', 100, false]]);
});

test('properties tell two apart, and what they do not confirm is left to a person', async () => {
  const ask = (...properties: { pid: string; v: unknown }[]) => one({ query: 'Silver Gate', properties });
  expect(brief(await ask({ pid: 'wikidata', v: 'https://www.wikidata.org/wiki/Q4200' }))).toEqual([
    ['silver-gate', 100, true],
    ['silver-gate-bank', 90, false],
  ]);
  const [investor] = await ask({ pid: 'type', v: [{ id: 'investor', name: 'Investor' }] });
  expect(investor).toMatchObject({ id: 'silver-gate-bank', score: 100, match: true });
  expect(investor?.features).toContainEqual({ id: 'type', value: true });
  expect((await ask({ pid: 'wikidata', v: 'Q9' })).map(({ match }) => match)).toEqual([false, false]);
  const [unsure] = await one({ query: 'Bright Harbour', properties: [{ pid: 'colour', v: 'blue' }] });
  expect(unsure).toMatchObject({ id: 'bright-harbour', score: 90, match: false });
});

test('an identifier beside another name is found', async () => {
  const [found] = await one({ query: 'SG Holdings', properties: [{ pid: 'wikidata', v: 'Q4200' }] });
  expect(found).toMatchObject({ id: 'silver-gate', score: 100, match: true });
});

test('an identifier that contradicts the name is no certainty, and an empty cell says nothing', async () => {
  const of = (query: string, v: string) => one({ query, properties: [{ pid: 'wikidata', v }] });
  expect(brief(await of('Bright Harbour', 'Q4200'))).toEqual([
    ['silver-gate', 100, false],
    ['bright-harbour', 90, false],
  ]);
  expect(brief(await of('Bright Harbuor', ''))).toEqual([['bright-harbour', 40, false]]);
  expect(brief(await of('Bright Harbour', ' '))).toEqual([['bright-harbour', 100, true]]);
  expect((await of('Silver Gaet', 'Q4200'))[0]).toMatchObject({ id: 'silver-gate', score: 100, match: true });
});

test('a namesake and a former name are no certainty', async () => {
  expect(brief(await one({ query: 'Ada Example' }))).toEqual([['ada-example', 95, false]]);
  expect(brief(await one({ query: 'ada-example' }))).toEqual([['ada-example', 100, true]]);
  expect(brief(await one({ query: 'Red Firm' }))).toEqual([['grey-firm', 95, false]]);
});

test('it is answered as known at a revision', async () => {
  expect(await one({ query: 'Bright Harbour' }, '/reconcile?knownAt=1')).toEqual([]);
  expect(await (await site.ask('/reconcile?knownAt=1')).json()).toMatchObject({
    view: { url: 'https://graph.example/entity/{{id}}?revision=1' },
  });
  expect(await failure(await site.ask('/reconcile?knownAt=99&queries={"q":{"query":"x"}}'))).toEqual([
    400,
    'BAD_INPUT',
    'There is no revision 99; they run from 1 to 2.',
  ]);
});

test.each([
  ['{', 'queries is a JSON object of queries: {"q0": {"query": "SenseTime", "limit": 3}}.'],
  ['{"q0":{"query":"x","type":"Spaceship"}}', expect.stringContaining('There is no type “Spaceship”; there are Organ')],
])('%s is refused in a sentence', async (queries, message) => {
  expect(await failure(await site.ask(`/reconcile?queries=${encodeURIComponent(queries)}`))).toEqual([
    400,
    'BAD_INPUT',
    message,
  ]);
});

test('a batch of more than a hundred is refused', async () => {
  const queries = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${i}`, { query: 'x' }]));
  const body = new URLSearchParams({ queries: JSON.stringify(queries) });
  const message = 'A batch may hold 100 queries; these are 101.';
  expect(await failure(await site.ask('/reconcile', { method: 'POST', body }))).toEqual([422, 'TOO_MUCH', message]);
});

test('a batch that looks for more than a thousand names and identifiers is refused', async () => {
  const properties = [{ pid: 'wikidata', v: Array.from({ length: 10 }, (_, i) => `Q${i}`) }];
  const queries = Object.fromEntries(Array.from({ length: 91 }, (_, i) => [`q${i}`, { query: 'x', properties }]));
  const body = new URLSearchParams({ queries: JSON.stringify(queries) });
  expect(await failure(await site.ask('/reconcile', { method: 'POST', body }))).toEqual([
    422,
    'TOO_MUCH',
    'A batch may look for 1000 names and identifiers; these are 1001. Send fewer queries at once.',
  ]);
});

test('beginnings are completed: entities, types, properties', async () => {
  const suggested = async (path: string) => {
    const { result: list } = z
      .object({ result: z.array(z.object({ id: z.string() })) })
      .parse(await (await site.ask(`/reconcile/suggest/${path}`)).json());
    return list.map(({ id }) => id);
  };
  expect(await suggested('entity?prefix=bright')).toEqual(['bright-harbour']);
  expect(await suggested('entity?prefix=bright&knownAt=1')).toEqual([]);
  expect(await suggested('entity?prefix=')).toEqual([]);
  expect(await suggested('type?prefix=org')).toEqual(['Organization']);
  expect(await suggested('property?prefix=wiki')).toEqual(['wikidata']);
});

test('a preview is a page that runs nothing, whatever something is called', async () => {
  const answer = await site.ask('/reconcile/preview?id=hostile');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const text = await answer.text();
  expect(text).toContain('&lt;script>alert(&quot;x&quot;)&lt;/script> &amp; Sons');
  expect(text).not.toContain('<script');
  const summarised = await (await site.ask('/reconcile/preview?id=ministry-of-lamps')).text();
  expect(summarised).toContain('As an allegation — Supplied by Acme.');
  const [status, code, message] = await failure(await site.ask('/reconcile/preview?id=brigth-harbour'));
  expect([status, code]).toEqual([404, 'NOT_FOUND']);
  expect(message).toContain('Did you mean “bright-harbour”?');
});

const names = z.object({
  revision: z.number(),
  names: z.array(
    z.object({
      name: z.string(),
      candidates: z.array(z.object({ id: z.string(), reason: z.string(), match: z.boolean(), address: z.string() })),
      problem: z.string().nullable(),
    }),
  ),
});
const post = (type: string, body: string, path = '/reconcile/names', headers = {}) =>
  site.ask(path, { method: 'POST', body, headers: { 'content-type': type, ...headers } });

test('a pasted list is answered name by name, at one revision', async () => {
  const pasted = `\uFEFFBright Harbour\r\n\r\nBright Harbuor\n光明港口\n${'x'.repeat(201)}\nNobody at all\nBright Harbour\n`;
  const answer = names.parse(await (await post('text/plain; charset=utf-8', pasted)).json());
  expect(answer.revision).toBe(2);
  expect(
    answer.names.map(({ name, candidates }) => [name.slice(0, 20), candidates[0]?.id, candidates[0]?.match]),
  ).toEqual([
    ['Bright Harbour', 'bright-harbour', true],
    ['Bright Harbuor', 'bright-harbour', false],
    ['光明港口', 'bright-harbour', true],
    ['x'.repeat(20), undefined, undefined],
    ['Nobody at all', undefined, undefined],
    ['Bright Harbour', 'bright-harbour', true],
  ]);
  expect(answer.names.map(({ problem }) => problem).filter((problem) => problem !== null)).toEqual([
    'A name has 1 to 200 characters; nothing was looked for.',
  ]);
  expect(answer.names[0]?.candidates[0]).toMatchObject({
    reason: '“Bright Harbour” is the English name',
    address: 'https://graph.example/entity/bright-harbour',
  });
  const before = names.parse(
    await (await post('application/json', '{"names":["Bright Harbour"]}', '/reconcile/names?knownAt=1')).json(),
  );
  expect([before.revision, before.names[0]?.candidates]).toEqual([1, []]);
});

test('as CSV no cell is a formula, and every name has a row', async () => {
  const sent = JSON.stringify({ names: ['=SUM(A1) Company', 'Silver "Gate"', '-nobody, at all'] });
  const answer = await post('application/json', sent, '/reconcile/names?format=csv&lang=fr');
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const rows = csvRows(await answer.text());
  expect(rows.map(({ name, rank, id, entity: found, match }) => [name, rank, id, found, match])).toEqual([
    ["'=SUM(A1) Company", '1', 'formula', "'=SUM(A1) Company", 'true'],
    ['Silver "Gate"', '1', 'silver-gate', 'Silver Gate', 'false'],
    ['Silver "Gate"', '2', 'silver-gate-bank', 'Silver Gate', 'false'],
    ["'-nobody, at all", '', '', '', ''],
  ]);
  expect(rows[0]?.reason).toContain('est un nom (anglais)');
  expect(
    (await post('text/plain', 'x', '/reconcile/names', { accept: 'text/csv' })).headers.get('content-type'),
  ).toContain('csv');
});

test.each([
  ['too many', 'text/plain', 'x\n'.repeat(1_001), 422, 'At most 1000 names can be asked for at once; these are 1001.'],
  ['none', 'text/plain', ' \n', 400, 'There is no name in what was sent.'],
  ['a bare list', 'application/json', '["x"]', 400, 'What is sent is a JSON object: {"names": ["SenseTime", "商汤"]}.'],
  ['a page', 'text/html', 'x', 400, expect.stringContaining('Send names as text/plain')],
])('%s for names is refused', async (_what, type, body, status, message) => {
  const [answered, , said] = await failure(await post(type, body));
  expect([answered, said]).toEqual([status, message]);
});

test('other methods are refused', async () => {
  expect((await site.ask('/reconcile/names')).status).toBe(405);
  expect((await site.ask('/reconcile', { method: 'PUT' })).status).toBe(405);
});

test('what was merged is found by its id, its names and its identifiers as what answers for it', async () => {
  const parts = { type: 'company', names: [called('Quiet Works')], identifiers: { wikidata: 'Q77' } };
  await graph.publish(
    putting({ entities: [entity('quiet-works', 'Organization', parts)], same: [same('quiet-works', 'grey-firm')] }),
  );
  const wikidata = { properties: [{ pid: 'wikidata', v: 'Q77' }] };
  for (const query of [{ query: 'quiet-works' }, { query: 'Quiet Works' }, { query: 'Grey Firm', ...wikidata }])
    expect(brief(await one(query))).toEqual([['grey-firm', 100, true]]);
  const [found] = await one({ query: 'Quiet Works' });
  expect(found?.description).toContain('quiet-works');
  expect(await (await site.ask('/reconcile/preview?id=quiet-works')).text()).toContain('/entity/grey-firm');
});
