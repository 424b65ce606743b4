import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { answerError } from './answer-error.ts';
import { clientFiles } from './client-files.ts';
import { compressed } from './compressed.ts';
import { createGate } from './gate.ts';
import { preflight, readableAnywhere, securityHeaders } from './headers.ts';
import type { Key } from './keys.ts';
import { Refusal } from './refusal.ts';
import { answersTo, type Route } from './route.ts';
import type { Visit } from './visit.ts';

/** What is served. */
export interface Site {
  /** The first that answers a path has it; what none answers is the explorer's. */
  routes: readonly Route[];
  /** The explorer's built files. */
  clientFolder: string;
  settings: Config;
  keys: ReadonlyMap<string, Key>;
  logger: Logger;
  /** Told of every answer; `code` is why it was refused, or a part of it. */
  onAnswered?(route: string, status: number, seconds: number, code: string | undefined): void;
}

/** What answers over HTTP, and what can be counted of it. */
export interface OpenSite {
  server: Server;
  /** How many requests are under way. */
  underWay(): number;
}

/** How often connections are looked at that take too long. */
const SWEEP = 1_000;
const EXPLORER = 'explorer';
const NOTHING = Buffer.alloc(0);

// What builds an address from the Host header would stumble over it, and say more than it should.
const isHost = (host: string | undefined): boolean => host === undefined || URL.canParse(`http://${host}/`);

const urlOf = ({ url, headers }: IncomingMessage, longest: number): URL => {
  if (!isHost(headers.host)) throw new Refusal(400, 'BAD_INPUT', 'The Host header names no host.');
  if ((url?.length ?? 0) > longest)
    throw new Refusal(414, 'TOO_MUCH', `An address may have ${longest} characters; send a long question with POST.`);
  const parsed = URL.parse(url ?? '/', `http://${headers.host ?? 'localhost'}`);
  if (parsed === null) throw new Refusal(400, 'BAD_INPUT', 'The address cannot be read.');
  return parsed;
};

const setHeaders = (response: ServerResponse, headers: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

const goneSignal = (response: ServerResponse): AbortSignal => {
  const gone = new AbortController();
  // Each statement of a question listens, and a question may have more of them than Node takes for a leak.
  setMaxListeners(0, gone.signal);
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
};

/** The whole of what answers over HTTP: the routes behind their gate, and the explorer. */
export const createSite = ({ routes, clientFolder, settings, keys, logger, onAnswered }: Site): OpenSite => {
  const explorer = clientFiles(clientFolder);
  const gate = createGate(settings, keys);
  const always = securityHeaders(settings.FRAME_ANCESTORS);
  const nameOf = (path: string): string => String(routes.find((route) => answersTo(route, path))?.path ?? EXPLORER);

  const answer = async (request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> => {
    const url = urlOf(request, settings.MAX_URL);
    const route = routes.find((candidate) => answersTo(candidate, url.pathname));
    if (route === undefined) return explorer(request, response, url.pathname);
    setHeaders(response, readableAnywhere);
    if (request.method === 'OPTIONS') {
      response.writeHead(204, preflight).end();
      return;
    }
    if (route.free) return route.answer(request, response, url, visit);
    const { body, hour, key } = await gate.admit(request, response);
    if (key !== undefined) visit.note({ key });
    await route.answer(request, response, url, {
      ...visit,
      body,
      charge: async (points) => {
        await hour.take('cost', points);
        if (!response.headersSent) setHeaders(response, hour.headers());
      },
      remaining: () => hour.left('cost'),
    });
  };

  const server = createServer(
    {
      headersTimeout: settings.HEADER_SECONDS * 1_000,
      // Behind the body's own time, for what nobody reads.
      requestTimeout: (settings.HEADER_SECONDS + settings.BODY_SECONDS) * 1_000,
      connectionsCheckingInterval: SWEEP,
    },
    (request, response) => {
      const began = performance.now();
      const id = randomUUID();
      const path = (request.url ?? '/').replace(/\?.*$/s, '').slice(0, 200);
      const notes: Record<string, string | number> = {};
      // GraphQL names this id in the errors that it hides, and the log names it beside their cause.
      request.headers['x-request-id'] = id;
      response.setHeader('x-request-id', id);
      setHeaders(response, always);
      compressed(request, response);
      response.once('close', () => {
        const took = performance.now() - began;
        const status = response.writableFinished ? response.statusCode : 'broken off';
        const code = notes.code === undefined ? undefined : String(notes.code);
        logger.info({ id, method: request.method, path, status, ms: Math.round(took), ...notes }, 'request');
        onAnswered?.(nameOf(path), response.statusCode, took / 1_000, code);
      });
      const visit: Visit = {
        id,
        signal: goneSignal(response),
        body: NOTHING,
        charge: async () => {},
        remaining: () => null,
        note: (words) => void Object.assign(notes, words),
      };
      answer(request, response, visit).catch((error: unknown) => {
        visit.note({ code: answerError(response, error, id, logger) });
      });
    },
  );
  server.maxConnections = settings.MAX_CONNECTIONS;
  // Whoever asks and never reads would otherwise keep a place among the requests under way for ever.
  server.setTimeout(settings.READER_SECONDS * 1_000);
  return { server, underWay: gate.underWay };
};

/** Takes no more requests, and ends when those under way have been answered or have had ten seconds. */
export const closeSite = (server: Server, patience = 10_000): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patience);
    // A connection that has just been answered waits for its next request, which will not come.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(late);
      clearInterval(sweep);
      resolve();
    });
  });
