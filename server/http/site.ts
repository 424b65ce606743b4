import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { answerError } from './answer-error.ts';
import { clientFiles } from './client-files.ts';
import { answersTo, type Route } from './route.ts';
import { sendJson } from './send.ts';

/** What is served. */
export interface Site {
  /** The first that answers a path has it; what none answers is the explorer's. */
  routes: readonly Route[];
  /** The explorer's built files. */
  clientFolder: string;
  logger: Logger;
}

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

// What builds an address from the Host header would stumble over it, and say more than it should.
const isHost = (host: string | undefined): boolean => host === undefined || URL.canParse(`http://${host}/`);

const urlOf = ({ url, headers }: IncomingMessage): URL | null =>
  URL.parse(url ?? '/', `http://${headers.host ?? 'localhost'}`);

/** The whole of what answers over HTTP: the routes, and the explorer. */
export const createSite = ({ routes, clientFolder, logger }: Site): Server => {
  const explorer = clientFiles(clientFolder);
  const answer = async (request: IncomingMessage, response: ServerResponse, id: string): Promise<void> => {
    if (!isHost(request.headers.host)) return sendJson(response, 400, { message: 'The Host header names no host.' });
    const url = urlOf(request);
    if (url === null) return sendJson(response, 400, { message: 'The address cannot be read.' });
    const route = routes.find((candidate) => answersTo(candidate, url.pathname));
    if (route === undefined) return explorer(request, response, url.pathname);
    try {
      await route.answer(request, response, url);
    } catch (error) {
      answerError(response, error, id, logger);
    }
  };
  return createServer((request, response) => {
    const began = performance.now();
    const id = randomUUID();
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    // GraphQL names this id in the errors that it hides, and the log names it beside their cause.
    request.headers['x-request-id'] = id;
    response.setHeader('x-request-id', id);
    for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
    response.on('close', () => {
      const took = Math.round(performance.now() - began);
      logger.info({ id, method: request.method, path, status: response.statusCode, ms: took }, 'request');
    });
    void answer(request, response, id);
  });
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
