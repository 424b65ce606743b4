import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { z } from 'zod';
import { asReaderError } from '../as-reader-error.ts';
import { type ReaderCode, ReaderError, statusOf } from '../reader-error.ts';
import { Refusal } from './refusal.ts';
import { sendJson } from './send.ts';

const seconds = z.object({ retryAfter: z.number() });

/** An error that a reader can mend or wait for, in the form that GraphQL's errors have. */
export const sendError = (response: ServerResponse, error: ReaderError): void => {
  const status = error instanceof Refusal ? error.status : statusOf(error.code);
  const wait = seconds.safeParse(error.extensions);
  if (wait.success) response.setHeader('retry-after', wait.data.retryAfter);
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  // What has not arrived by now is not waited for.
  if (status === 408) response.setHeader('connection', 'close');
  // What was to be kept under it did not come about.
  response.removeHeader('etag');
  const { message, code, extensions } = error;
  sendJson(response, status, { errors: [{ message, extensions: { code, ...extensions } }] });
};

/**
 * Tells a reader what went wrong, and answers with its code. What is nobody's mistake is logged under the request's id. An
 * answer that has begun can only be broken off, so that nobody takes a part for the whole.
 */
export const answerError = (
  response: ServerResponse,
  thrown: unknown,
  requestId: string,
  logger: Logger,
): ReaderCode => {
  const known = asReaderError(thrown);
  if (known === undefined) logger.error({ err: thrown, requestId }, 'unexpected error');
  const hidden = 'Something went wrong here; it has been logged under the request’s id.';
  const told = known ?? new ReaderError('INTERNAL', hidden, { requestId });
  if (response.headersSent) response.destroy();
  else sendError(response, told);
  return told.code;
};
