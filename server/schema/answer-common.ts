import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Graph } from '../graph/graph.ts';
import { pin } from '../graph/pinned.ts';
import { isKnown } from '../http/conditional.ts';
import type { Visit } from '../http/visit.ts';
import type { Endpoint, ServerContext } from './endpoint.ts';
import type { WholeRequest } from './exchange.ts';
import { type KeptAnswers, keepingHeaders } from './kept-answers.ts';
import { sendAnswered } from './send-answered.ts';

/** A request with what answers it, and how the frame sees it. */
interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  /** The request as it goes to Yoga. */
  given: WholeRequest;
  visit: Visit;
}

interface Common {
  graph: Graph;
  yoga: Endpoint;
  kept: KeptAnswers;
  /** Told of each question whose answer may be kept, whether it was. */
  onKept: (found: boolean) => void;
}

/**
 * Answers a question that anybody may be answered alike: from what is kept where it can, without a call to the database,
 * and otherwise from Yoga, at the revision that its ETag names.
 */
export const answerCommon = async (
  { request, response, given, visit }: Asked,
  { graph, yoga, kept, onKept }: Common,
): Promise<void> => {
  // Who asks for the head alone is answered as if for the whole.
  const asked = { ...given, method: 'GET' };
  const looked = graph.newest(visit.signal);
  const newest = await looked.catch(() => undefined);
  // Yoga need not look again: what went wrong goes wrong there too.
  const pinned = pin({ ...graph, newest: () => looked }, visit.signal);
  // Without a graph there is nothing to keep; the refusal is told where every other is.
  if (newest === undefined) return sendAnswered(request, response, await yoga(asked, { visit, pinned }));
  const revision = newest.number;
  const etag = kept.etagOf(request, revision);
  if (isKnown(request, etag)) {
    response.writeHead(304, keepingHeaders(etag)).end();
    return;
  }
  const known = kept.find(etag, revision);
  onKept(known !== undefined);
  if (known !== undefined) return sendAnswered(request, response, known);
  const verdict = { lasting: false };
  const context: ServerContext = { visit, pinned, verdict };
  const answer = await yoga(asked, context);
  const lasting = answer.status === 200 && verdict.lasting;
  const whole = {
    status: answer.status,
    headers: lasting ? { ...answer.headers, ...keepingHeaders(etag) } : answer.headers,
    body: Buffer.from(answer.body),
  };
  if (lasting) kept.keep({ etag, ...whole }, revision);
  sendAnswered(request, response, whole);
};
