import { isRetryableError } from 'neo4j-driver';

/** Why a statement failed, as far as it matters to who asked. */
export type FailureReason = 'unavailable' | 'timeout' | 'rows' | 'abandoned' | 'other';

/** A failed statement, with the code and the words of the driver, which are for the log and the operator alone. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
  constructor(
    readonly reason: FailureReason,
    readonly code: string,
    cause: Error,
  ) {
    super(cause.message, { cause });
  }
}

/** What took too long or too much, whatever class of codes the database gives it. */
const timeout =
  /TransactionTimedOut|Transaction\.Terminated|TransactionTerminated|LockClientStopped|OutOfMemory|StackOverFlow|TransactionMemoryLimit/;

// The pool says so without a code of its own.
const BUSY = /acquisition timed out/;

/** A statement that was ended from here, because nobody waits for its answer, or waits no longer. */
export const ended = (reason: 'unavailable' | 'rows' | 'abandoned', message: string): DatabaseFailure =>
  new DatabaseFailure(reason, 'none', new Error(message));

/** Tells a driver's error by its code; anything else is passed on as it is. */
export const asFailure = (error: unknown): unknown => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error instanceof DatabaseFailure) return error;
  const away = isRetryableError(error) || BUSY.test(error.message);
  const reason = timeout.test(error.code) ? 'timeout' : away ? 'unavailable' : 'other';
  return new DatabaseFailure(reason, error.code, error);
};
