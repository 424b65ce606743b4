/** Asking again where the database is away for a moment. */
import { Refused } from '../api/errors.ts';

/** How long to wait before asking again, in milliseconds, where the database is away for the moment. */
const PAUSES = [1_000, 3_000, 6_000];

/** Much is asked one after another, and for a moment of absence it need not all be lost. */
export async function patiently<T>(signal: AbortSignal, question: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await question();
    } catch (error) {
      if (!(error instanceof Refused && error.code === 'UNAVAILABLE')) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
        signal.addEventListener('abort', resolve, { once: true });
      });
      signal.throwIfAborted();
    }
  }
  return question();
}
