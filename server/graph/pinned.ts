import { badInput } from '../reader-error.ts';
import { endingWith } from './ending-with.ts';
import { type Graph, stillEmpty } from './graph.ts';
import type { Newest, RevisionName } from './questions/revisions.ts';
import type { Reading } from './reading.ts';

/** The graph as one request sees it. */
export interface Pinned {
  /** The graph at the newest revision, which is read once and then held. */
  newest(): Promise<Reading>;
  /** The graph at a revision, or at the newest. Above the newest or below 1 is BAD_INPUT. */
  reading(knownAt: number | null | undefined): Promise<Reading>;
  /** The revision to cite: the one that all was read at, or the newest where that differs; undefined as long as nothing was. */
  held(): RevisionName | undefined;
}

/**
 * Pins one request to one newest revision, so that all it asks is answered at one. An empty graph is UNAVAILABLE; the
 * signal ends whatever the request still waits for.
 */
export const pin = ({ database, newest: newestOf, named }: Graph, signal?: AbortSignal): Pinned => {
  const ending = endingWith(database, signal);
  const read = new Map<number, RevisionName>();
  let newestName: RevisionName | undefined;
  let pinned: Promise<Newest | undefined> | undefined;
  const hold = async (): Promise<Newest> => {
    pinned ??= newestOf(signal);
    const found = await pinned;
    if (found === undefined) throw stillEmpty();
    newestName = { number: found.number, id: found.id };
    return found;
  };
  const newest = async (): Promise<Reading> => {
    const { number, id, merged } = await hold();
    read.set(number, { number, id });
    return { database: ending, revision: number, merged, signal };
  };
  return {
    newest,
    reading: async (knownAt) => {
      if (knownAt === null || knownAt === undefined) return newest();
      const { number, merged } = await hold();
      if (knownAt < 1 || knownAt > number)
        throw badInput('knownAt', `There is no revision ${knownAt}; they run from 1 to ${number}.`);
      if (knownAt === number) return newest();
      const name = await named(knownAt, signal);
      if (name !== undefined) read.set(knownAt, name);
      return { database: ending, revision: knownAt, merged, signal };
    },
    held: () => (read.size > 1 ? newestName : [...read.values()][0]),
  };
};
