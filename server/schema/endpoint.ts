import type { YogaServerInstance } from 'graphql-yoga';
import type { Pinned } from '../graph/pinned.ts';
import type { Visit } from '../http/visit.ts';
import type { Context } from './context.ts';

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

/** Yoga over our schema. */
export type Endpoint = YogaServerInstance<ServerContext, Context>;
