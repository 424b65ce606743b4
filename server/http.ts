import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import sirv from 'sirv';

/** What is served. */
export interface Site {
  graphql: RequestListener;
  /** What `/ready` tells, such as the newest revision; rejects when the database does not answer. */
  ready(): Promise<object>;
  /** The explorer's built files. */
  clientFolder: string;
  logger: Logger;
}

/** A database that takes longer than this is not ready. */
const READY_TIMEOUT = 3_000;

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** The explorer loads nothing from elsewhere; the layout runs in a worker, pictures leave as blobs. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const sendJson = (response: ServerResponse, status: number, body: object): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
};

const answerReady = async (response: ServerResponse, { ready, logger }: Site): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database took too long.')), READY_TIMEOUT);
  });
  try {
    sendJson(response, 200, { status: 'ready', ...(await Promise.race([ready(), late])) });
  } catch (error) {
    logger.warn({ err: error }, 'not ready');
    sendJson(response, 503, { status: 'unavailable', message: 'The database does not answer; it is tried again.' });
  } finally {
    clearTimeout(timer);
  }
};

/** Ids hold dots, so only what a build emits counts as a file; everything else is an address inside the explorer. */
const FILE = /^\/assets\/|\.(js|css|map|svg|png|ico|txt|json|webmanifest|woff2)$/;

const clientFiles = (folder: string) => {
  const files = sirv(folder, {
    // Looked up at each request, because a later start may build these files anew beside a running server.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('content-security-policy', CONTENT_POLICY);
      // Built files carry a hash in their name; the page that names them must always be fresh.
      const forever = path.startsWith('/assets/');
      response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request: IncomingMessage, response: ServerResponse, path: string): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      sendJson(response, 405, { message: `${path} can only be read.` });
      return;
    }
    const missing = () => sendJson(response, 404, { message: `There is no ${path}.` });
    files(request, response, () => {
      if (FILE.test(path)) return missing();
      request.url = '/';
      files(request, response, missing);
    });
  };
};

// What builds an address from the Host header would stumble over it, and say more than it should.
const isHost = (host: string | undefined): boolean => host === undefined || URL.canParse(`http://${host}/`);

/** The whole of what answers over HTTP: GraphQL, the two questions of whoever watches over it, and the explorer. */
export const createSite = (site: Site): Server => {
  const explorer = clientFiles(site.clientFolder);
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
      site.logger.info({ id, method: request.method, path, status: response.statusCode, ms: took }, 'request');
    });
    if (!isHost(request.headers.host)) sendJson(response, 400, { message: 'The Host header names no host.' });
    else if (path === '/graphql') site.graphql(request, response);
    else if (path === '/health') sendJson(response, 200, { status: 'live' });
    else if (path === '/ready') void answerReady(response, site);
    else explorer(request, response, path);
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
