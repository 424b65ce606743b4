import { DatabaseFailure } from './neo4j/failures.ts';
import { ReaderError } from './reader-error.ts';

/** What the database's failures mean to a reader. */
const ofFailure = ({ reason }: DatabaseFailure): ReaderError | undefined => {
  if (reason === 'unavailable')
    return new ReaderError('UNAVAILABLE', 'The database does not answer at the moment; try again shortly.');
  if (reason === 'timeout')
    return new ReaderError('TOO_MUCH', 'The question took too long; ask for fewer levels or a smaller part at once.');
  return undefined;
};

/** What a reader may be told of something thrown; undefined where it is a mistake of ours. */
export const asReaderError = (thrown: unknown): ReaderError | undefined => {
  if (thrown instanceof ReaderError) return thrown;
  return thrown instanceof DatabaseFailure ? ofFailure(thrown) : undefined;
};
