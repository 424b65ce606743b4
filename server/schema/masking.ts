import { GraphQLError } from 'graphql';
import { DatabaseFailure } from '../neo4j/failures.ts';
import { ReaderError } from '../reader-error.ts';

/** What the database's failures mean to a reader. */
const ofFailure = ({ reason }: DatabaseFailure): ReaderError | undefined => {
  if (reason === 'unavailable')
    return new ReaderError('UNAVAILABLE', 'The database does not answer at the moment; try again shortly.');
  if (reason === 'timeout')
    return new ReaderError('TOO_MUCH', 'The question took too long; ask for fewer levels or a smaller part at once.');
  return undefined;
};

const asReaderError = (original: Error | undefined): ReaderError | undefined => {
  if (original instanceof ReaderError) return original;
  return original instanceof DatabaseFailure ? ofFailure(original) : undefined;
};

// Yoga and graphql-js name their refusals differently; a reader sees one code for one thing to do.
const isRefusal = ({ extensions, path }: GraphQLError): boolean =>
  extensions.code === 'GRAPHQL_PARSE_FAILED' || extensions.code === 'GRAPHQL_VALIDATION_FAILED' || path === undefined;

const placeOf = ({ nodes, source, positions, path }: GraphQLError) => ({
  ...(nodes && { nodes }),
  ...(source && { source }),
  ...(positions && { positions }),
  ...(path && { path }),
});

/**
 * The one place where errors become answers: a reader's error keeps its code and sentence, a refused document is
 * BAD_INPUT, and everything else is INTERNAL without its message. Resolvers neither catch nor log.
 */
export const maskError = (error: unknown): Error => {
  if (!(error instanceof GraphQLError)) return internal(undefined);
  const { originalError } = error;
  const place = placeOf(error);
  const known = asReaderError(originalError ?? undefined);
  if (known)
    return new GraphQLError(known.message, { ...place, extensions: { code: known.code, ...known.extensions } });
  if (originalError && !(originalError instanceof GraphQLError)) return internal(error);
  if (error.extensions.code === 'TOO_MUCH') return error;
  const http = error.extensions.http;
  if (isRefusal(error))
    return new GraphQLError(error.message, { ...place, extensions: { code: 'BAD_INPUT', ...(http ? { http } : {}) } });
  return internal(error);
};

const internal = (error: GraphQLError | undefined): GraphQLError =>
  new GraphQLError('Something went wrong here; it has been logged under the request’s id.', {
    ...(error ? placeOf(error) : {}),
    originalError: error?.originalError ?? error,
    extensions: { code: 'INTERNAL' },
  });
