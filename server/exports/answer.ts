import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Pinning } from '../graph/pin-revision.ts';
import type { Reading } from '../graph/reading.ts';
import { entityTag, isKnown, sendKnown } from '../http/conditional.ts';
import { publicAddress } from '../http/public-address.ts';
import type { Visit } from '../http/visit.ts';
import type { ThingsIn } from '../saved-document.ts';
import { questionOf } from './address.ts';
import { checked } from './checked.ts';
import type { Counts } from './counts.ts';
import { headHeaders } from './head-headers.ts';
import type { ExportRequest } from './request.ts';
import { sendText } from './stream.ts';
import { type Contents, LICENCE, type Taken } from './taken.ts';

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
}

/** What is to be answered: the question, the revision it is pinned to, and the way to find what it asks for. */
export interface Answerable {
  what: 'export' | 'dump';
  asked: ExportRequest;
  pinning: Pinning;
  find(reading: Reading): Promise<Found>;
}

const exposed = [
  'content-disposition',
  'etag',
  'link',
  'ratelimit',
  'retry-after',
  'watchgraph-lines',
  'watchgraph-revision',
  'x-request-id',
];

/**
 * Answers with an export: pinned to one revision, named by an address that gives the same bytes for ever, and only made
 * where the reader does not have it yet. It costs a point for each thing in it.
 */
export const answerExport = async (
  { graph, settings, build }: ExportOptions,
  { what, asked, pinning, find }: Answerable,
  { request, response, visit }: { request: IncomingMessage; response: ServerResponse; visit: Visit },
): Promise<void> => {
  const { revision, merged } = pinning;
  const base = publicAddress(request, settings);
  const { canonical, address, isWhole } = questionOf(base, what, asked, revision);
  const tag = entityTag(build, canonical);
  response.setHeader('etag', tag);
  // Kept, and asked about each time: a newer revision must show at once, and what the law erases must go.
  response.setHeader('cache-control', 'public, no-cache');
  response.setHeader('vary', 'Accept, Accept-Language');
  response.setHeader('access-control-expose-headers', exposed.join(', '));
  if (isKnown(request, tag)) return sendKnown(response);
  const reading = { database: graph.database, revision: revision.number, merged, signal: visit.signal };
  const { contents, counts, ...left } = await find(reading);
  const { language, format, writing } = asked;
  const head = { revision, address, isWhole, base, language, licence: LICENCE, counts, ...left };
  const headers = headHeaders(head, format, what);
  if (request.method === 'HEAD') {
    response.writeHead(200, headers).end();
    return;
  }
  await visit.charge(counts.entities + counts.lines + counts.claims + counts.sources);
  await sendText(response, headers, format.write({ head, ...checked(contents, counts) }, writing), visit.signal);
};
