import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '../graph/graph.ts';
import { pin } from '../graph/pinned.ts';
import { isKnown } from '../http/conditional.ts';
import type { Visit } from '../http/visit.ts';
import type { Endpoint, ServerContext } from './endpoint.ts';
import { type Kept, type KeptAnswers, keepingHeaders } from './kept-answers.ts';

/** A request with what answers it, and how the frame sees it. */
interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  visit: Visit;
}

interface Common {
  graph: Graph;
  yoga: Endpoint;
  kept: KeptAnswers;
  /** Told of each question whose answer may be kept, whether it was. */
  onKept: (found: boolean) => void;
}

const send = ({ method }: IncomingMessage, response: ServerResponse, { status, headers, body }: Omit<Kept, 'etag'>) => {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  response.end(method === 'HEAD' ? undefined : body);
};

/**
 * Answers a question that anybody may be answered alike: from what is kept where it can, without a call to the database,
 * and otherwise from Yoga, at the revision that its ETag names.
 */
export const answerCommon = async (
  { request, response, url, visit }: Asked,
  { graph, yoga, kept, onKept }: Common,
): Promise<void> => {
  const newest = await graph.newest(visit.signal).catch(() => undefined);
  // Without a graph there is nothing to keep; the refusal is told where every other is.
  if (newest === undefined) return void (await yoga(request, response, { visit }));
  const revision = newest.number;
  const pinned = pin({ ...graph, newest: async () => newest }, visit.signal);
  const etag = kept.etagOf(request, revision);
  if (isKnown(request, etag)) {
    response.writeHead(304, keepingHeaders(etag)).end();
    return;
  }
  const known = kept.find(etag, revision);
  onKept(known !== undefined);
  if (known !== undefined) return send(request, response, known);
  const verdict = { lasting: false };
  const context: ServerContext = { visit, pinned, verdict };
  const answer = await yoga.fetch(url, { headers: headersOf(request), signal: visit.signal }, context);
  const body = new Uint8Array(await answer.arrayBuffer());
  const lasting = answer.status === 200 && verdict.lasting;
  const headers = { ...Object.fromEntries(answer.headers), ...(lasting ? keepingHeaders(etag) : {}) };
  if (lasting) kept.keep({ etag, status: 200, headers, body }, revision);
  send(request, response, { status: answer.status, headers, body });
};

const headersOf = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
