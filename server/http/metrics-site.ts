import { createServer, type Server } from 'node:http';
import { sendJson } from './send.ts';

interface Measured {
  text(): Promise<string>;
  contentType: string;
}

/** Answers `/metrics` on a port of its own, which readers do not reach. */
export const createMetricsSite = ({ text, contentType }: Measured): Server =>
  createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      sendJson(response, 404, { message: 'There is only /metrics here.' });
      return;
    }
    text().then(
      (measured) => response.writeHead(200, { 'content-type': contentType }).end(measured),
      () => sendJson(response, 500, { message: 'Nothing could be measured.' }),
    );
  });
