import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { ReaderError } from '../reader-error.ts';
import { sendError } from './answer-error.ts';
import { Refusal } from './refusal.ts';

/** The one address of the explorer: its state is in the query, and what can be cited has a page of its own. */
const EXPLORER = '/';

/** Ids hold dots, so only what a build emits counts as a file. */
const FILE = /^\/(assets|icons)\/|\.(js|css|map|svg|png|ico|txt|json|webmanifest|woff2)$/;

/** Answers whatever no route does: the explorer's page and its built files. */
export const clientFiles = (folder: string) => {
  const files = sirv(folder, {
    // Looked up at each request, because a later start may build these files anew beside a running server.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      // Built files carry a hash in their name; the page that names them must always be fresh.
      const forever = path.startsWith('/assets/');
      response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request: IncomingMessage, response: ServerResponse, path: string): void => {
    const missing = () =>
      sendError(response, new ReaderError('NOT_FOUND', `There is no ${path} here. The explorer is at /.`));
    const isFile = FILE.test(path);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      sendError(response, new Refusal(405, 'BAD_INPUT', `${path} can only be read.`));
    } else if (isFile || path === EXPLORER) {
      if (!isFile) request.url = '/';
      files(request, response, missing);
    } else missing();
  };
};
