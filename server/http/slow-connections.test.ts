import { connect, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import type { Route } from './route.ts';
import { type AnsweringSite, openSite } from './testing/open-site.ts';

/** Far more than the server waits for, and less than Node waits before it looks at connections unless told. */
const PATIENCE = { timeout: 15_000, interval: 100 };

/** More than what the system keeps on the way for a reader who does not read. */
const LONG = 50_000_000;

let site: AnsweringSite;
let dripping: NodeJS.Timeout[] = [];
beforeEach(async () => {
  const settings = readConfig({
    HEADER_SECONDS: '1',
    BODY_SECONDS: '1',
    MAX_REQUESTS: '1',
    RATE_REQUESTS: '0',
    READER_SECONDS: '3',
  });
  const routes: readonly Route[] = [
    { path: '/ask', answer: (_, response) => void response.end('answered') },
    { path: '/long', answer: (_, response) => void response.end(Buffer.alloc(LONG)) },
  ];
  site = await openSite(routes, { settings });
});
afterEach(async () => {
  for (const timer of dripping) clearInterval(timer);
  dripping = [];
  await site.close();
});

/** Opens so many connections that send this, then a letter at a time. None of them reads what it is told. */
const open = (count: number, text: string, drop = ''): void => {
  const { port, hostname } = new URL(site.address);
  const send = (socket: Socket, part: string) => socket.writable && part !== '' && socket.write(part);
  for (let i = 0; i < count; i += 1) {
    const socket = connect(Number(port), hostname, () => send(socket, text)).on('error', () => {});
    dripping.push(setInterval(() => send(socket, drop), 100));
  }
};
/** How many connections the server holds. */
const held = (): Promise<number> => promisify(site.server.getConnections.bind(site.server))();

const GET = 'GET /ask HTTP/1.1\r\nHost: a\r\n';
const posting = (path: string) => `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n`;

test('connections that say nothing, or too little too slowly, are closed in time, and keep nobody out', async () => {
  open(200, '');
  open(50, GET);
  open(50, `${GET}X-Slow: `, 'a');
  open(50, posting('/ask'));
  open(50, posting('/ask'), 'a');
  // Nobody takes this body, so that only Node can be tired of it.
  open(50, posting('/'), 'a');
  await expect.poll(held, PATIENCE).toBe(450);
  expect(await (await fetch(`${site.address}/ask`)).text()).toBe('answered');
  // The one that has just been answered may wait for its next question.
  await expect.poll(held, PATIENCE).toBeLessThanOrEqual(1);
});

test('who asks for much and reads nothing of it keeps no place among the requests under way', async () => {
  open(1, 'GET /long HTTP/1.1\r\nHost: a\r\n\r\n');
  await expect.poll(() => site.underWay(), PATIENCE).toBe(1);
  expect((await fetch(`${site.address}/ask`)).status).toBe(503);
  await expect.poll(() => site.underWay(), PATIENCE).toBe(0);
  expect(await (await fetch(`${site.address}/ask`)).text()).toBe('answered');
});
