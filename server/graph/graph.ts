import type { Database } from '../neo4j/database.ts';
import { busy, type ReaderError } from '../reader-error.ts';
import { endingWith } from './ending-with.ts';
import { findRevision, type Newest, newestRevision, type RevisionName } from './questions/revisions.ts';
import { waitFor } from './wait-for.ts';

/**
 * The graph as those who ask find it: where it is, and its newest revision (undefined before the first). Whoever waits for
 * a name of a revision waits until their signal.
 */
export interface Graph {
  database: Database;
  newest(signal?: AbortSignal): Promise<Newest | undefined>;
  /** The name of a revision by its number, which never changes and is looked for once. */
  named(number: number, signal?: AbortSignal): Promise<RevisionName | undefined>;
}

/** What whoever asks is told before the first revision. */
export const stillEmpty = (): ReaderError => busy('The graph is still empty; try again in a moment.');

const naming = (database: Database): Graph['named'] => {
  const names = new Map<number, RevisionName>();
  return async (number, signal) => {
    const known = names.get(number);
    if (known !== undefined) return known;
    const found = await findRevision(endingWith(database, signal), number);
    if (found !== undefined) names.set(number, { number, id: found.id });
    return names.get(number);
  };
};

/** Looks for the newest revision each time that it is asked. */
export const graphOver = (database: Database): Graph => ({
  database,
  newest: (signal) => newestRevision(endingWith(database, signal)),
  named: naming(database),
});

/** In milliseconds: how long a name is taken as it is, and how long it is taken while a newer one is looked for. */
const FRESH = 250;
const STALE = 1_000;

/**
 * Keeps the newest revision's name, so that most questions need no statement for it. It is never older than a
 * second, and a revision that was published while nobody asked is seen by the first who does.
 */
export const watchedGraph = (database: Database, now: () => number = () => performance.now()): Graph => {
  let known: { name: Newest | undefined; at: number } = { name: undefined, at: Number.NEGATIVE_INFINITY };
  let looking: Promise<Newest | undefined> | undefined;
  const look = (): Promise<Newest | undefined> => {
    const at = now();
    looking ??= newestRevision(database)
      .then((name) => {
        known = { name, at };
        return name;
      })
      .finally(() => {
        looking = undefined;
      });
    return looking;
  };
  return {
    database,
    newest: async (signal) => {
      const age = now() - known.at;
      if (age >= STALE) return waitFor(look(), signal);
      // Whoever asks next is told what went wrong, if it still does.
      if (age >= FRESH) look().catch(() => undefined);
      return known.name;
    },
    named: naming(database),
  };
};
