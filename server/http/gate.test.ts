import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { readKeys } from './keys.ts';
import { hashOf } from './reader.ts';
import type { Route } from './route.ts';
import { type AnsweringSite, openSite } from './testing/open-site.ts';

let site: AnsweringSite;
let seen: string[] = [];

const routes: readonly Route[] = [
  {
    path: '/ask',
    answer: async (_request, response, url, visit) => {
      seen.push(visit.body.toString());
      await visit.charge(Number(url.searchParams.get('cost') ?? 0));
      await delay(Number(url.searchParams.get('wait') ?? 0));
      response.setHeader('content-type', 'text/plain').end(`${visit.remaining()}`.padEnd(4_000, ' '));
    },
  },
  { path: '/free', free: true, answer: (_request, response) => void response.end('free') },
];

const open = async (settings: Readonly<Record<string, string>> = {}, keyFile?: string): Promise<string> => {
  seen = [];
  site = await openSite(routes, {
    settings: readConfig({ RATE_REQUESTS: '3', RATE_COST: '100', ...settings }),
    ...(keyFile === undefined ? {} : { keys: await readKeys(keyFile) }),
  });
  return site.address;
};
afterEach(() => site.close());

const errorOf = async (response: Response): Promise<{ status: number; code: string; message: string }> => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return { status: response.status, code: errors[0]?.extensions.code ?? '', message: errors[0]?.message ?? '' };
};

test('an hour holds so many requests, then a sentence says when there are more', async () => {
  const address = await open();
  const first = await fetch(`${address}/ask`);
  expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=3600, "cost";q=100;w=3600');
  expect(first.headers.get('ratelimit')).toMatch(/^"requests";r=2;t=3600, "cost";r=100;t=3600$/);
  for (const _ of [2, 3]) expect((await fetch(`${address}/ask`)).status).toBe(200);
  const refused = await fetch(`${address}/ask`);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_500);
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  expect(await errorOf(refused)).toEqual({
    status: 429,
    code: 'RATE_LIMITED',
    message:
      'You have asked 3 times within an hour, which is all that one reader may; there is more in 60 minutes. Wait, ask for less at once, or ask the operator for a key.',
  });
  expect(seen).toHaveLength(3);
  expect((await fetch(`${address}/free`)).status).toBe(200);
});

test('a question that costs too much for the rest of the hour costs nothing', async () => {
  const address = await open();
  expect((await (await fetch(`${address}/ask?cost=60`)).text()).trim()).toBe('40');
  expect(await errorOf(await fetch(`${address}/ask?cost=41`))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  const last = await fetch(`${address}/ask?cost=40`);
  expect(last.headers.get('ratelimit')).toContain('"cost";r=0;');
  expect((await last.text()).trim()).toBe('0');
});

test('zero is any number', async () => {
  const address = await open({ RATE_REQUESTS: '0', RATE_COST: '0' });
  for (let i = 0; i < 5; i += 1) expect((await fetch(`${address}/ask?cost=1000`)).status).toBe(200);
  expect((await fetch(`${address}/ask`)).headers.has('ratelimit')).toBe(false);
});

test('an address forwarded by a trusted proxy has an hour of its own, and an IPv6 one shares it with its network', async () => {
  const address = await open({ TRUST_PROXY: '1', RATE_REQUESTS: '1' });
  const from = async (forwarded: string) =>
    (await fetch(`${address}/ask`, { headers: { 'x-forwarded-for': forwarded } })).status;
  expect(await from('forged, 192.0.2.1')).toBe(200);
  expect(await from('other forgery, 192.0.2.1')).toBe(429);
  expect(await from('192.0.2.2')).toBe(200);
  expect(await from('2001:db8:1:2::1')).toBe(200);
  expect(await from('2001:db8:1:2:ffff::1')).toBe(429);
  expect(await from('2001:db8:1:3::1')).toBe(200);
  expect(await from('::ffff:192.0.2.3')).toBe(200);
  expect(await from('192.0.2.3')).toBe(429);
  expect(await from('nonsense')).toBe(200);
});

test('without a proxy nobody chooses an address', async () => {
  const address = await open({ RATE_REQUESTS: '1' });
  const from = async (forwarded: string) =>
    (await fetch(`${address}/ask`, { headers: { 'x-forwarded-for': forwarded } })).status;
  expect(await from('192.0.2.1')).toBe(200);
  expect(await from('192.0.2.2')).toBe(429);
});

test('a key has an allowance of its own; one that nobody gave out is refused, and trying is counted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'watchgraph-keys-'));
  const file = join(folder, 'keys.yaml');
  await writeFile(file, `newsroom: { sha256: ${hashOf('secret-1')}, requests: 2, cost: 0 }\n`);
  const address = await open({ RATE_REQUESTS: '1' }, file);
  await rm(folder, { recursive: true });
  const asked = (headers: Record<string, string>) => fetch(`${address}/ask`, { headers });
  const known = await asked({ authorization: 'Bearer secret-1' });
  expect(known.headers.get('ratelimit-policy')).toBe('"requests";q=2;w=3600');
  expect((await asked({ 'x-api-key': 'secret-1' })).status).toBe(200);
  expect((await asked({ 'x-api-key': 'secret-1' })).status).toBe(429);
  const unknown = await asked({ authorization: 'Bearer secret-2' });
  expect(unknown.headers.get('www-authenticate')).toBe('Bearer');
  expect(await errorOf(unknown)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  expect((await asked({ authorization: 'Bearer secret-3' })).status).toBe(429);
  expect(seen).toHaveLength(2);
});

test.each([
  ['newsroom: { key: secret }', /newsroom/],
  ['- secret', /wrong/],
  ['a: [', /not YAML/],
])('a file of keys such as %j is told at the start', async (content, message) => {
  const file = join(await mkdtemp(join(tmpdir(), 'watchgraph-keys-')), 'keys.yaml');
  await writeFile(file, content);
  await expect(readKeys(file)).rejects.toThrow(message);
  await open();
});

/** Sends raw text, and answers with all that comes back. */
const raw = async (address: string, text: string): Promise<string> => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(text);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await once(socket, 'close');
  return answer;
};

test('a body that says it is too large is refused before it is sent', async () => {
  const address = await open({ MAX_BODY: '1' });
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write('POST /ask HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1.1 413 .*A request may send 1 kB; send less at once\./s);
  socket.destroy();
  expect(seen).toEqual([]);
});

test('a body that does not say so is refused when it is', async () => {
  const address = await open({ MAX_BODY: '1' });
  const chunk = `400\r\n${'x'.repeat(1_024)}\r\n`;
  const whole = `POST /ask HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}${chunk}0\r\n\r\n`;
  expect(await raw(address, whole)).toMatch(/^HTTP\/1.1 413 /);
  expect(await (await fetch(`${address}/ask`, { method: 'POST', body: 'y'.repeat(1_024) })).text()).toBeTruthy();
  expect(seen).toEqual(['y'.repeat(1_024)]);
});

test('slow bodies and slow headers are given up, and keep nobody out', async () => {
  const address = await open({ BODY_SECONDS: '1', HEADER_SECONDS: '1', MAX_REQUESTS: '1' });
  const body = raw(address, 'POST /ask HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc');
  const headers = raw(address, 'POST /ask HTTP/1.1\r\nHost: a\r\nX-Slow');
  await delay(200);
  expect((await fetch(`${address}/ask`)).status).toBe(200);
  expect(await body).toMatch(/^HTTP\/1.1 408 .*did not arrive whole within 1 seconds/s);
  expect(await headers).toMatch(/^HTTP\/1.1 408 /);
  expect(seen).toEqual(['']);
});

test('an address that is too long is refused with a sentence', async () => {
  const address = await open({ MAX_URL: '100' });
  const refused = await fetch(`${address}/ask?query=${'x'.repeat(200)}`);
  expect(await errorOf(refused)).toMatchObject({ status: 414, code: 'TOO_MUCH' });
});

test('beyond so many requests under way others are told to come back, until one of them has been answered', async () => {
  const address = await open({ MAX_REQUESTS: '1' });
  const first = fetch(`${address}/ask?wait=300`);
  await expect.poll(() => site.underWay()).toBe(1);
  const refused = await fetch(`${address}/ask`);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(await errorOf(refused)).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
  expect((await first).status).toBe(200);
  await (await first).text();
  await expect.poll(() => site.underWay()).toBe(0);
  expect((await fetch(`${address}/ask`)).status).toBe(200);
});

test('whoever goes away makes room', async () => {
  const address = await open({ MAX_REQUESTS: '1' });
  const gone = new AbortController();
  const first = fetch(`${address}/ask?wait=60000`, { signal: gone.signal });
  await expect.poll(() => site.underWay()).toBe(1);
  gone.abort();
  await expect(first).rejects.toThrow();
  await expect.poll(() => site.underWay()).toBe(0);
});

test('any page may read, and is told so before it asks; none may send what a form sends unseen', async () => {
  const address = await open();
  const asked = await fetch(`${address}/ask`, {
    method: 'OPTIONS',
    headers: { origin: 'https://news.example', 'access-control-request-method': 'POST' },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers.get('access-control-allow-origin')).toBe('*');
  expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
  expect(asked.headers.has('access-control-allow-credentials')).toBe(false);
  expect(seen).toEqual([]);
  expect((await fetch(`${address}/ask`)).headers.get('access-control-allow-origin')).toBe('*');
});

test('every answer carries the headers that keep browsers careful, and none a cookie', async () => {
  const address = await open({ FRAME_ANCESTORS: "'self' https://news.example" });
  for (const path of ['/', '/ask', '/free', '/nothing', '/assets/x.js']) {
    const { headers } = await fetch(address + path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://news.example");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.has('set-cookie')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
  }
});

test('what is worth it is compressed, as its reader takes it', async () => {
  const address = await open({ RATE_REQUESTS: '0' });
  const asked = async (path: string, encoding: string) => {
    const response = await fetch(address + path, { headers: { 'accept-encoding': encoding } });
    await response.text();
    return [response.headers.get('content-encoding'), response.headers.get('vary')];
  };
  expect(await asked('/ask', 'gzip')).toEqual(['gzip', 'Accept-Encoding']);
  expect(await asked('/ask', 'br, gzip')).toEqual(['br', 'Accept-Encoding']);
  expect(await asked('/ask', 'identity')).toEqual([null, 'Accept-Encoding']);
  expect(await asked('/free', 'gzip')).toEqual([null, null]);
  const whole = await raw(address, 'GET /ask HTTP/1.0\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n');
  expect(whole).toContain('Content-Encoding: gzip');
});
