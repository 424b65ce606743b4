import { DatabaseFailure } from './neo4j/failures.ts';
import { busy, gone, ReaderError } from './reader-error.ts';

/** What the database's failures mean to a reader. */
const ofFailure = ({ reason }: DatabaseFailure): ReaderError | undefined => {
  if (reason === 'unavailable') return busy('The database does not answer at the moment; try again in a few seconds.');
  if (reason === 'timeout')
    return new ReaderError('TOO_MUCH', 'The question took too long; ask for fewer levels or a smaller part at once.');
  if (reason === 'rows')
    return new ReaderError(
      'TOO_MUCH',
      'The answer has too many rows; ask for smaller pages, or narrow it with a filter.',
    );
  if (reason === 'abandoned') return gone();
  return undefined;
};

/** What a reader may be told of something thrown; undefined where it is a mistake of ours. */
export const asReaderError = (thrown: unknown): ReaderError | undefined => {
  if (thrown instanceof ReaderError) return thrown;
  if (thrown instanceof DOMException && thrown.name === 'AbortError') return gone();
  return thrown instanceof DatabaseFailure ? ofFailure(thrown) : undefined;
};
