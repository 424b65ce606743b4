import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import type { RevisionAnswer } from '../graph/answers.ts';
import type { Graph } from '../graph/graph.ts';
import { type Pinning, readingAt } from '../graph/pin-revision.ts';
import type { Reading } from '../graph/reading.ts';
import { entityTag, isKnown, sendKnown } from '../http/conditional.ts';
import { publicAddress } from '../http/public-address.ts';
import type { Visit } from '../http/visit.ts';
import type { ThingsIn } from '../saved-document.ts';
import { questionOf } from './address.ts';
import { checked } from './checked.ts';
import type { Counts } from './counts.ts';
import { headHeaders } from './head-headers.ts';
import { LICENCE } from './licence.ts';
import { type Pay, payingFrom } from './pay.ts';
import type { ExportRequest } from './request.ts';
import { sendText } from './stream.ts';
import type { Contents, Taken } from './taken.ts';

export interface ExportOptions {
  graph: Graph;
  thingsIn: ThingsIn;
  settings: Pick<Config, 'PUBLIC_URL' | 'TRUST_PROXY' | 'MAX_EXPORTS'>;
  /** What tells this build from others: the bytes of an export depend on it. */
  build: string;
}

/** What was found, with what the head says of it. */
export interface Found extends Pick<Taken['head'], 'missing' | 'redirected' | 'truncated'> {
  contents: Contents;
  counts: Counts;
  /** The revision that it is of, where the question itself names one. */
  revision?: RevisionAnswer;
}

/** What is to be answered: the question, the revision it is pinned to, and the way to find what it asks for. */
export interface Answerable {
  what: 'export' | 'dump';
  asked: ExportRequest;
  pinning: Pinning;
  /** Finds it, and pays for it as it is counted. */
  find(reading: Reading, pay: Pay): Promise<Found>;
}

/**
 * Answers with an export: pinned to one revision, named by an address that gives the same bytes for ever, and only looked
 * for where the reader does not have it yet and has points left. It costs a point for each thing in it, also where only its
 * headers are asked for: what they say must be counted.
 */
export const answerExport = async (
  { graph, settings, build }: ExportOptions,
  { what, asked, pinning, find }: Answerable,
  { request, response, visit }: { request: IncomingMessage; response: ServerResponse; visit: Visit },
): Promise<void> => {
  const base = publicAddress(request, settings);
  // A question that names a revision itself is answered the same at any later one.
  const tag = entityTag(build, questionOf(base, what, asked, pinning.revision).canonical);
  response.setHeader('etag', tag);
  // Kept, and asked about each time: a newer revision must show at once, and what the law erases must go.
  response.setHeader('cache-control', 'public, no-cache');
  response.setHeader('vary', 'Accept, Accept-Language');
  if (isKnown(request, tag)) return sendKnown(response);
  const pay = payingFrom(visit);
  await pay(1);
  const reading = readingAt(graph, pinning, visit.signal);
  const { contents, counts, revision = pinning.revision, ...left } = await find(reading, pay);
  const { language, format, writing } = asked;
  const { address, isWhole } = questionOf(base, what, asked, revision);
  const { lineage } = pinning;
  const head = { revision, lineage, address, isWhole, base, language, licence: LICENCE, counts, ...left };
  const headers = headHeaders(head, format, what);
  if (request.method === 'HEAD') {
    response.writeHead(200, headers).end();
    return;
  }
  await sendText(response, headers, format.write({ head, ...checked(contents, counts) }, writing), visit.signal);
};
