import { badInput, ReaderError } from '../reader-error.ts';
import type { RevisionAnswer } from './answers.ts';
import { endingWith } from './ending-with.ts';
import { type Graph, stillEmpty } from './graph.ts';
import { askRevision } from './questions/revisions.ts';
import type { Reading } from './reading.ts';

/** The revision that an address asks to be answered at. */
export interface Pinning {
  revision: RevisionAnswer;
  /** Whether the address names it, so that the answer stays as it is. */
  isPinned: boolean;
  newest: number;
  lineage: string;
  /** Whether anything was ever merged: for the reading that is made of this. */
  merged: boolean;
}

const WRITTEN = /^(\d{1,9})(?:-([0-9a-f]{6,64}))?$/;

/**
 * The revision of an address, `12` or `12-3fa9c1`, or the newest. A hash that this copy does not have under that number
 * belongs to another history: that is said, and nothing is guessed.
 */
export const pinRevision = async (graph: Graph, asked: string | null, signal: AbortSignal): Promise<Pinning> => {
  const [, number, hash] = asked === null ? [] : (WRITTEN.exec(asked) ?? []);
  if (asked !== null && number === undefined)
    throw badInput('revision', `“${asked.slice(0, 80)}” is not a revision; write 12 or 12-3fa9c1.`);
  const database = endingWith(graph.database, signal);
  const found = await askRevision(database, number === undefined ? null : Number(number));
  if (found === undefined) throw stillEmpty();
  const { revision, newest, lineage, merged } = found;
  if (revision === undefined)
    throw new ReaderError('NOT_FOUND', `There is no revision ${number}; they run from 1 to ${newest}.`, { id: asked });
  if (hash !== undefined && !revision.hash.startsWith(hash))
    throw new ReaderError(
      'NOT_FOUND',
      `The link was made at revision ${asked}, and this copy has ${revision.id} under that number: what it showed may differ.`,
      { id: asked, nearest: revision.id },
    );
  return { revision, isPinned: asked !== null, newest, lineage, merged };
};

/** The graph at the revision of an address, for as long as whoever asked is there. */
export const readingAt = ({ database }: Graph, { revision, merged }: Pinning, signal: AbortSignal): Reading => ({
  database: endingWith(database, signal),
  revision: revision.number,
  merged,
  signal,
});
