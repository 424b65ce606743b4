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

const unavailable = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'];
const timeout =
  /TransactionTimedOut|Transaction\.Terminated|TransactionTerminated|LockClientStopped|MemoryPoolOutOfMemory/;

// The pool says so without a code of its own.
const BUSY = /acquisition timed out/;

/** A statement that was ended from here, because nobody waits for its answer, or waits no longer. */
export const ended = (reason: 'unavailable' | 'rows' | 'abandoned', message: string): DatabaseFailure =>
  new DatabaseFailure(reason, 'none', new Error(message));

/** Tells a driver's error by its code; anything else is passed on as it is. */
export const asFailure = (error: unknown): unknown => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error instanceof DatabaseFailure) return error;
  const away = unavailable.includes(error.code) || BUSY.test(error.message);
  const reason = away ? 'unavailable' : timeout.test(error.code) ? 'timeout' : 'other';
  return new DatabaseFailure(reason, error.code, error);
};
