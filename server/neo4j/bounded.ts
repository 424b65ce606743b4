import type { Queue } from '../queue.ts';
import type { Database } from './database.ts';
import { DatabaseFailure, type FailureReason } from './failures.ts';

export interface Bounds {
  /** Where statements wait for their turn. */
  queue: Queue;
  /** How many rows a statement may answer with. */
  rows: number;
  /** How long it may take. */
  seconds: number;
  /** Told of every statement: how long it took, and why it failed if it did. */
  onStatement?: (seconds: number, failure: FailureReason | null) => void;
}

/** The database as readers have it: what they read waits its turn and is bounded, unless a question says otherwise. */
export const bounded = (database: Database, { queue, rows, seconds, onStatement }: Bounds): Database => ({
  ...database,
  read: (statement, parameters, options) =>
    queue.run(async () => {
      const began = performance.now();
      const tell = (failure: FailureReason | null) => onStatement?.((performance.now() - began) / 1_000, failure);
      try {
        const found = await database.read(statement, parameters, { rows, timeout: seconds * 1_000, ...options });
        tell(null);
        return found;
      } catch (error) {
        tell(error instanceof DatabaseFailure ? error.reason : 'other');
        throw error;
      }
    }, options?.signal),
});
