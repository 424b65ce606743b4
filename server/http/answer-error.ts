import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { asReaderError } from '../as-reader-error.ts';
import type { ReaderCode } from '../reader-error.ts';
import { sendJson } from './send.ts';

const statuses: Readonly<Record<ReaderCode, number>> = {
  NOT_FOUND: 404,
  MOVED: 410,
  BAD_INPUT: 400,
  TOO_MUCH: 422,
  COST_LIMIT: 422,
  RATE_LIMITED: 429,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/**
 * Tells a reader what went wrong, in the form that GraphQL's errors have. What is nobody's mistake is logged under the
 * request's id. An answer that has begun can only be broken off, so that nobody takes a part for the whole.
 */
export const answerError = (response: ServerResponse, thrown: unknown, requestId: string, logger: Logger): void => {
  const known = asReaderError(thrown);
  if (known === undefined) logger.error({ err: thrown, requestId }, 'unexpected error');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (known) {
    const error = { message: known.message, extensions: { code: known.code, ...known.extensions } };
    sendJson(response, statuses[known.code], { errors: [error] });
    return;
  }
  const message = 'Something went wrong here; it has been logged under the request’s id.';
  sendJson(response, statuses.INTERNAL, { errors: [{ message, extensions: { code: 'INTERNAL', requestId } }] });
};
