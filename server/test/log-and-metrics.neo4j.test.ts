import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { hashOf } from '../http/reader.ts';
import type { ServerProcess } from './server-process.ts';
import { startSuiteServer } from './suite-server.ts';

const KEY = 'key-of-a-newsroom';
const UNKNOWN_KEY = 'key-that-nobody-gave-out';
/** What readers put into their questions, and nobody else may learn. */
const LITERAL = 'whom-we-are-after';
const VARIABLE = 'whom-we-write-about';

const line = z.looseObject({ level: z.number(), time: z.iso.datetime(), msg: z.string() });
const requestLine = line.extend({
  id: z.uuid(),
  method: z.string(),
  path: z.string(),
  status: z.union([z.number(), z.literal('broken off')]),
  ms: z.number(),
});

let folder: string;
let server: ServerProcess;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-log-'));
  const file = join(folder, 'keys.yaml');
  await writeFile(file, `newsroom: { sha256: ${hashOf(KEY)}, requests: 1000, cost: 0 }\n`);
  server = await startSuiteServer({ LOG_LEVEL: 'trace', API_KEYS: file, METRICS_PORT: '0', MAX_BODY: '10' });
  address = await server.address;
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const logged = async () =>
  (await server.printed())
    .split('\n')
    .filter((text) => text.startsWith('{'))
    .map((text) => line.parse(JSON.parse(text)));
/** The lines of requests, once there is one of this request. */
const lineOf = async (id: string | null) => {
  const found = async () => (await logged()).find((entry) => entry.msg === 'request' && entry.id === id);
  await expect.poll(found, { timeout: 10_000 }).toBeDefined();
  return requestLine.parse(await found());
};

const json = { 'content-type': 'application/json' };
const search = `query Hunt($text: String!) { search(query: $text, first: 1) { nodes { reason } } mine: entity(id: "${LITERAL}") { id } }`;
const post = (body: object | string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${address}graphql`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('a request is one line of JSON with the id that its reader gets, and without what was asked or with which key', async () => {
  const variables = { text: VARIABLE };
  const known = await post({ query: search, variables, operationName: 'Hunt' }, { authorization: `Bearer ${KEY}` });
  expect((await known.json()) as object).toHaveProperty('data.mine', null);
  const entry = await lineOf(known.headers.get('x-request-id'));
  expect(entry).toMatchObject({
    method: 'POST',
    path: '/graphql',
    status: 200,
    key: 'newsroom',
    operation: 'Hunt',
    document: expect.stringMatching(/^[0-9a-f]{12}$/),
    code: 'NOT_FOUND',
  });

  // Everything that refuses something has looked at it, and could have told the log.
  const asked = `query=${encodeURIComponent(search)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const refused = [
    await fetch(`${address}graphql?${asked}`, { headers: { 'x-api-key': KEY } }),
    await fetch(`${address}graphql?${asked}`, { headers: { 'x-api-key': UNKNOWN_KEY } }),
    await post({ query: search, variables }, { authorization: `Bearer ${UNKNOWN_KEY}` }),
    await post({ query: search, variables: { text: [VARIABLE], [VARIABLE]: 1 } }),
    await post({
      query: `{ search(query: "${LITERAL}", first: "${LITERAL}") { nodes { ${LITERAL.replaceAll('-', '_')} } } }`,
    }),
    await post({ query: `{ ${LITERAL}` }),
    await post(`{"query": "${LITERAL}`),
    await post({ query: search, variables: { text: VARIABLE.repeat(1_000) } }),
    await post({ query: search, variables, operationName: 7 }),
    await fetch(`${address}export.csv?entities=${LITERAL}&rows=${LITERAL}`, { headers: { 'x-api-key': KEY } }),
    await fetch(`${address}reconcile/suggest/entity?prefix=${LITERAL}&limit=${LITERAL}`),
    await fetch(`${address}reconcile/names`, { method: 'POST', headers: json, body: `{"names": ["${LITERAL}"]}` }),
  ];
  for (const response of refused) {
    await response.text();
    expect(await lineOf(response.headers.get('x-request-id'))).toMatchObject({ status: response.status });
  }
  const printed = await server.printed();
  for (const secret of [KEY, UNKNOWN_KEY, LITERAL, LITERAL.replaceAll('-', '_'), VARIABLE])
    for (const written of [secret, hashOf(secret), Buffer.from(secret).toString('base64')])
      expect(printed).not.toContain(written);
});

test('what has a line in the log is counted on a port of its own, in the form that Prometheus reads', async () => {
  const { port } = z.object({ port: z.number() }).parse((await logged()).find(({ msg }) => msg === 'metrics'));
  expect((await fetch(`${address}metrics`)).status).toBe(404);
  await (await post({ query: '{ __typename }' })).text();
  const measured = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(measured.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await measured.text();
  // Each line is a remark, a number under a name, or empty.
  const form = /^(|# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? (-?[\d.e+-]+|NaN|\+Inf))$/;
  expect(
    text
      .trimEnd()
      .split('\n')
      .filter((entry) => !form.test(entry)),
  ).toEqual([]);
  const numberOf = (name: string) =>
    Number(
      text
        .split('\n')
        .find((entry) => entry.startsWith(`${name} `))
        ?.split(' ')
        .at(-1),
    );
  expect(numberOf('watchgraph_request_seconds_count{route="/graphql",status="200"}')).toBeGreaterThan(0);
  expect(numberOf('watchgraph_request_seconds_count{route="/graphql",status="401"}')).toBe(2);
  expect(numberOf('watchgraph_statement_seconds_count')).toBeGreaterThan(0);
  expect(numberOf('watchgraph_revision')).toBeGreaterThan(0);
  expect(numberOf('watchgraph_requests')).toBe(0);
  // The server may still ask for itself, so that what readers ask is planned before they do.
  for (const gauge of ['statements', 'statements_waiting', 'sessions'])
    expect(numberOf(`watchgraph_${gauge}`), gauge).toBeGreaterThanOrEqual(0);
  for (const secret of [KEY, UNKNOWN_KEY, LITERAL, VARIABLE, 'newsroom']) expect(text).not.toContain(secret);
  expect((await fetch(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
});

test('a request that is under way when the server is asked to end is answered, others are not, and it ends with 0', async () => {
  const body = JSON.stringify({ query: '{ entity(id: "sensetime") { id } }' });
  // The server says that it goes on once it has read the headers, and not before: until then it may take the connection for idle.
  const headers = { ...json, 'content-length': body.length, expect: '100-continue' };
  const asking = request(`${address}graphql`, { method: 'POST', headers });
  const answer = new Promise<string>((resolve, reject) => {
    asking.on('error', reject).on('response', (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(`${response.statusCode} ${text}`));
    });
  });
  const goesOn = once(asking, 'continue');
  asking.flushHeaders();
  await goesOn;
  asking.write(body.slice(0, 10));
  process.kill(server.pid, 'SIGTERM');
  await expect
    .poll(
      () =>
        fetch(`${address}health`).then(
          () => 'open',
          () => 'closed',
        ),
      { timeout: 10_000 },
    )
    .toBe('closed');
  asking.end(body.slice(10));
  expect(await answer).toMatch(/^200 .*"id":"sensetime"/);
  expect(await server.ended).toBe(0);
  const levels = (await logged()).map(({ level }) => level);
  expect(Math.max(...levels)).toBeLessThan(50);
});
