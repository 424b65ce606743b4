import type { Database } from '../neo4j/database.ts';
import { newestNumber } from './questions/revisions.ts';

/** The graph as those who ask find it: where it is, and its newest revision (0 before the first). */
export interface Graph {
  database: Database;
  newest(): Promise<number>;
}

/** Looks for the newest revision each time that it is asked. */
export const graphOver = (database: Database): Graph => ({ database, newest: () => newestNumber(database) });

/** In milliseconds: how long a number is taken as it is, and how long it is taken while a newer one is looked for. */
const FRESH = 250;
const STALE = 1_000;

/**
 * Keeps the newest revision's number, so that most questions need no statement for it. A number is never older than a
 * second, and a revision that was published while nobody asked is seen by the first who does.
 */
export const watchedGraph = (database: Database, now: () => number = () => performance.now()): Graph => {
  let known = { number: 0, at: Number.NEGATIVE_INFINITY };
  let looking: Promise<number> | undefined;
  const look = (): Promise<number> => {
    const at = now();
    looking ??= newestNumber(database)
      .then((number) => {
        known = { number, at };
        return number;
      })
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
  return {
    database,
    newest: async () => {
      const age = now() - known.at;
      if (age >= STALE) return look();
      // Whoever asks next is told what went wrong, if it still does.
      if (age >= FRESH) look().catch(() => undefined);
      return known.number;
    },
  };
};
