import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { asReaderError } from '../as-reader-error.ts';

/** Codes that our own rules and plugins give to a document that they refuse. */
const OURS: ReadonlySet<unknown> = new Set(['TOO_MUCH', 'COST_LIMIT', 'NOT_FOUND']);

const placeOf = ({ nodes, source, positions, path }: GraphQLError) => ({
  ...(nodes && { nodes }),
  ...(source && { source }),
  ...(positions && { positions }),
  ...(path && { path }),
});

/** Where a refused document, or an error that a resolver threw, becomes what a reader sees. */
export const mask = (error: GraphQLError, requestId: string, log: (cause: unknown) => void): GraphQLError => {
  const original = error.originalError ?? undefined;
  const known = asReaderError(original);
  if (known)
    return new GraphQLError(known.message, {
      ...placeOf(error),
      extensions: { code: known.code, ...known.extensions },
    });
  // graphql-js and Yoga refuse what does not parse, validate or coerce, each with a code of its own or none.
  if (original === undefined || original instanceof GraphQLError) {
    const { http, code } = error.extensions;
    return new GraphQLError(error.message, {
      ...placeOf(error),
      extensions: { code: OURS.has(code) ? code : 'BAD_INPUT', ...(http ? { http } : {}) },
    });
  }
  log(original);
  return new GraphQLError('Something went wrong here; it has been logged under the request’s id.', {
    ...placeOf(error),
    originalError: original,
    extensions: { code: 'INTERNAL', requestId },
  });
};

export const requestIdOf = (request: Request): string => request.headers.get('x-request-id') ?? 'none';

/** The one place where errors become answers; resolvers neither catch nor log. */
export const masking = (logger: Logger): Plugin => ({
  onResultProcess: ({ request, result, setResult }) => {
    if (!('errors' in result) || result.errors === undefined) return;
    const requestId = requestIdOf(request);
    const log = (cause: unknown) => logger.error({ err: cause, requestId }, 'unexpected error');
    const errors = result.errors.map((error) =>
      mask(
        error instanceof GraphQLError
          ? error
          : new GraphQLError(String(error), { originalError: new Error(String(error)) }),
        requestId,
        log,
      ),
    );
    setResult({ ...result, errors });
  },
});
