import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { sendJson } from './send.ts';

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

/** Ids hold dots, so only what a build emits counts as a file; everything else is an address inside the explorer. */
const FILE = /^\/assets\/|\.(js|css|map|svg|png|ico|txt|json|webmanifest|woff2)$/;

/** Answers whatever no route does: the explorer's built files, and its page for every other address. */
export const clientFiles = (folder: string) => {
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
