/** One site for both pages: the explorer as it was built, the bare page, and answers from a generated graph. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { answerTo } from './answers.ts';
import type { BareElement } from './bare-handle.ts';
import type { BenchGraph } from './graph.ts';

export interface Subject {
  readonly graph: BenchGraph;
  /** What the bare page draws of it. */
  readonly elements: readonly BareElement[];
}

export interface Site {
  readonly address: string;
  close(): void;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};

const send = (response: ServerResponse, value: unknown): void => {
  // Compressed like everything that the real server sends.
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  response.end(gzipSync(JSON.stringify(value)));
};

/** What a parsed body may hold; it comes from the explorer alone. */
interface Asked {
  readonly query?: string;
  readonly variables?: { readonly ids?: readonly string[] };
}

export async function openSite(explorer: string, bare: string, subjectOf: (size: string) => Subject): Promise<Site> {
  const documents: readonly { id: string; name: string }[] = JSON.parse(
    await readFile(join(explorer, 'documents.json'), 'utf8'),
  );
  const nameOf = new Map(documents.map(({ id, name }) => [id, name]));
  const files = sirv(explorer, { gzip: false, etag: true });
  const bareFiles = sirv(bare, { etag: true });
  /** The graph that the explorer's page is about: the one named last. */
  let current = '';

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const lost = (): void => void response.writeHead(404).end();
    const url = new URL(request.url ?? '/', 'http://localhost');
    current = url.searchParams.get('size') ?? current;
    if (url.pathname === '/size') return void response.end();
    if (url.pathname === '/bare-data') return send(response, subjectOf(current).elements);
    if (url.pathname === '/graphql') {
      const asked: Asked =
        request.method === 'POST'
          ? JSON.parse(await bodyOf(request))
          : { variables: JSON.parse(url.searchParams.get('variables') ?? '{}') };
      const name =
        nameOf.get(url.searchParams.get('documentId') ?? '') ?? /query (\w+)/.exec(asked.query ?? '')?.[1] ?? '';
      return send(response, { data: answerTo(name, asked.variables ?? {}, subjectOf(current).graph) });
    }
    if (url.pathname.startsWith('/bare')) {
      request.url = url.pathname.replace(/^\/bare\/?/, '/') || '/';
      return bareFiles(request, response, lost);
    }
    files(request, response, lost);
  };

  // A picture of a thousand entities has a long address.
  const server = createServer({ maxHeaderSize: 1_000_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
