import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { createLogger } from '../logger.ts';
import { health, readiness } from './probes.ts';
import { closeSite, createSite } from './site.ts';

let folder: string;
let server: Server;
let address: string;
let ready: () => Promise<object>;

const logger = createLogger('silent');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchgraph-http-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>watchgraph</title>');
  await writeFile(join(folder, 'assets', 'main-abc.js'), 'export {};');
  ready = async () => ({ lineage: 'L', number: 3 });
  ({ server } = createSite({
    routes: [
      {
        path: '/graphql',
        answer: async (request, response) => {
          await delay(200);
          response.end(`answered ${request.headers['x-request-id']}`);
        },
      },
      health,
      readiness(() => ready(), logger),
    ],
    clientFolder: folder,
    settings: readConfig({}),
    keys: new Map(),
    logger,
  }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : at}`;
});

afterEach(async () => {
  await closeSite(server);
  await rm(folder, { recursive: true });
});

test.each(['/', '/?focus=sensetime'])('%s is the explorer, and never cached', async (path) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(await response.text()).toContain('watchgraph');
});

test('a built file is cached for ever', async () => {
  const response = await fetch(`${address}/assets/main-abc.js`);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  '/assets/main-old.js',
  '/favicon.ico',
  '/assets/..%2f..%2fpackage.json',
  '/wp-login.php',
  '/graphql/',
  '/entity/',
  '/entity/a/b',
])('%s is missing, and says so in the words of the API', async (path) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('the explorer cannot be written to', async () => {
  const response = await fetch(address, { method: 'POST', body: 'x' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('ready tells the newest revision, and a sentence while the database is away', async () => {
  expect(await (await fetch(`${address}/ready`)).json()).toEqual({ status: 'ready', lineage: 'L', number: 3 });
  ready = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:7687'));
  const away = await fetch(`${address}/ready`);
  expect(away.status).toBe(503);
  expect(await away.json()).toEqual({
    status: 'unavailable',
    message: 'The database does not answer; it is tried again.',
  });
  expect((await fetch(`${address}/health`)).status).toBe(200);
});

test('a database that hangs is not ready', async () => {
  ready = () => new Promise(() => {});
  expect((await fetch(`${address}/ready`)).status).toBe(503);
});

test('GraphQL gets the request with the id that the reader gets', async () => {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'x-request-id': 'forged' } });
  expect(await response.text()).toBe(`answered ${response.headers.get('x-request-id')}`);
});

test('closing lets the request under way be answered, and takes no more', async () => {
  const answer = fetch(`${address}/graphql`);
  await once(server, 'request');
  const closed = closeSite(server);
  await expect(fetch(address)).rejects.toThrow();
  expect((await answer).status).toBe(200);
  await closed;
});

test('a Host header that names no host is refused before anything builds an address from it', async () => {
  const { port, hostname } = new URL(address);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const options = { port, hostname, path: '/graphql', headers: { host: '[' } };
    get(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
  expect(status).toBe(400);
});
