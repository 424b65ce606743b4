import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import type { Route } from './route.ts';

// In the order in which whoever takes anything gets them.
const TYPES = ['application/json', 'application/graphql-response+json', 'text/html'];

const wantsPage = (request: IncomingMessage): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && new Negotiator(request).mediaType(TYPES) === 'text/html';

/** The API, and at the same address a page to ask it with for whoever opens it in a browser. */
export const withGraphiql = (api: Route, clientFolder: string): Route => ({
  ...api,
  answer: async (request, response, url, visit) => {
    if (!wantsPage(request)) return api.answer(request, response, url, visit);
    const page = await readFile(join(clientFolder, 'graphiql', 'index.html'));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Accept',
      'content-length': String(page.length),
    });
    response.end(request.method === 'HEAD' ? undefined : page);
  },
});
