import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { asReaderError } from '../as-reader-error.ts';
import { RETRY_AFTER, type ReaderCode, type ReaderError, statusOf } from '../reader-error.ts';

/** Codes that our own rules and plugins give to a document that they refuse. */
const OURS: ReadonlySet<unknown> = new Set(['TOO_MUCH', 'COST_LIMIT', 'NOT_FOUND']);

const placeOf = ({ nodes, source, positions, path }: GraphQLError) => ({
  ...(nodes && { nodes }),
  ...(source && { source }),
  ...(positions && { positions }),
  ...(path && { path }),
});

/** Refusals that say nothing of the question itself: clients and proxies know them by the status, whatever they accept. */
const APART: ReadonlySet<ReaderCode> = new Set(['RATE_LIMITED', 'UNAVAILABLE', 'FORBIDDEN']);

/** The status of an answer that is nothing but this error; Yoga takes `http` out before it answers. */
const httpOf = ({ code, extensions }: Pick<ReaderError, 'code' | 'extensions'>) => {
  if (!APART.has(code)) return { status: 400, spec: true };
  const wait = code === 'UNAVAILABLE' ? (extensions.retryAfter ?? RETRY_AFTER) : extensions.retryAfter;
  return { status: statusOf(code), ...(wait === undefined ? {} : { headers: { 'retry-after': String(wait) } }) };
};

/** How much of the beginning and of the end of what graphql-js says is told: it quotes what it refuses, however long that is. */
const BEGINNING = 300;
const END = 200;

const inBrief = (message: string): string =>
  message.length <= BEGINNING + END ? message : `${message.slice(0, BEGINNING)} … ${message.slice(-END)}`;

/** Where a refused document, or an error that a resolver threw, becomes what a reader sees. */
export const mask = (error: GraphQLError, requestId: string, log: (cause: unknown) => void): GraphQLError => {
  const original = error.originalError ?? undefined;
  const known = asReaderError(original);
  if (known)
    return new GraphQLError(known.message, {
      ...placeOf(error),
      // An error in a field leaves the rest of the answer as it is. Yoga writes codes of its own into what it refuses.
      extensions: { ...known.extensions, code: known.code, ...(error.path ? {} : { http: httpOf(known) }) },
    });
  // graphql-js and Yoga refuse what does not parse, validate or coerce, each with a code of its own or none.
  if (original === undefined || original instanceof GraphQLError) {
    const { http, code } = error.extensions;
    return new GraphQLError(inBrief(error.message), {
      ...placeOf(error),
      extensions: { code: OURS.has(code) ? code : 'BAD_INPUT', ...(http ? { http: plainly(http, code) } : {}) },
    });
  }
  log(original);
  return new GraphQLError('Something went wrong here; it has been logged under the request’s id.', {
    ...placeOf(error),
    originalError: original,
    extensions: { code: 'INTERNAL', requestId },
  });
};

/** What is no request at all is refused by its status whatever the reader accepts, and not with a 200 that tells of it. */
const plainly = <H extends object>(http: H, code: unknown): H =>
  code === 'BAD_REQUEST' ? { ...http, spec: false } : http;

export const requestIdOf = (request: Request): string => request.headers.get('x-request-id') ?? 'none';

const holdsNothing = (data: unknown): boolean =>
  data === null || data === undefined || Object.values(data).every((value) => value === null);

/** An answer in which nothing is left because the database is away is no answer, and says so by its status. */
const unavailable = (errors: readonly GraphQLError[], data: unknown): readonly GraphQLError[] =>
  holdsNothing(data)
    ? errors.map((error) => {
        if (error.extensions.code !== 'UNAVAILABLE') return error;
        const http = httpOf({ code: 'UNAVAILABLE', extensions: error.extensions });
        return new GraphQLError(error.message, { ...placeOf(error), extensions: { ...error.extensions, http } });
      })
    : errors;

/** Of a refused document no more mistakes are told: the rest mostly follow from them, and a document can be made of mistakes. */
const MOST_TOLD = 5;

/** The one place where errors become answers; resolvers neither catch nor log. */
export const masking = (logger: Logger): Plugin => ({
  onResultProcess: ({ request, result, setResult }) => {
    if (!('errors' in result) || result.errors === undefined) return;
    const requestId = requestIdOf(request);
    const log = (cause: unknown) => logger.error({ err: cause, requestId }, 'unexpected error');
    const ran = 'data' in result && result.data !== undefined;
    const told = ran ? result.errors : result.errors.slice(0, MOST_TOLD);
    const errors = told.map((error) =>
      mask(
        error instanceof GraphQLError
          ? error
          : new GraphQLError(String(error), { originalError: new Error(String(error)) }),
        requestId,
        log,
      ),
    );
    setResult({ ...result, errors: unavailable(errors, ran ? result.data : null) });
  },
});
