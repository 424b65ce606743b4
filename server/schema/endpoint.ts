import { YogaServer, type YogaServerOptions } from 'graphql-yoga';
import type { Pinned } from '../graph/pinned.ts';
import type { Visit } from '../http/visit.ts';
import type { Context } from './context.ts';
import { asRequest, asWholeAnswer, plainFetch, type WholeAnswer, type WholeRequest } from './exchange.ts';

/** What the frame hands to one request of Yoga's, and hears back. */
export interface ServerContext {
  /** The request as the frame sees it; absent where it is asked without a socket. */
  visit?: Visit;
  /** The revision that the request was pinned to before it came to Yoga. */
  pinned?: Pinned;
  /** Where it is written, once the answer is known, whether the same question would be answered the same again. */
  verdict?: { lasting: boolean };
  /** Told the answer of each root field, where somebody wants to know what a document reaches. */
  answered?: (answer: unknown) => void;
}

/** Yoga over our schema: all that it does between a request that was read and the text of its answer. */
export type Endpoint = (asked: WholeRequest, context: ServerContext) => Promise<WholeAnswer>;

/**
 * Yoga without the adapter that stands before it elsewhere. The frame has read what was sent, has told one route from
 * another and writes the answer; the adapter would do each of these again, in streams.
 */
export const endpointOf = (options: YogaServerOptions<ServerContext, Context>): Endpoint => {
  const yoga = new YogaServer<ServerContext, Context>({ ...options, fetchAPI: plainFetch });
  const waitUntil = () => undefined;
  return async (asked, context) => asWholeAnswer(await yoga.handle(asRequest(asked), { ...context, waitUntil }));
};
