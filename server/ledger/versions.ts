/** What the `removedIn` of an open version says: a number, so that it is indexed, unique and fits 32 bits. */
export const OPEN = 2_147_483_647;

/** The revisions that see a version: from `addedIn` up to, but not at, `removedIn`. */
export interface Interval {
  addedIn: number;
  removedIn: number;
}

export const isVisible = ({ addedIn, removedIn }: Interval, number: number): boolean =>
  addedIn <= number && number < removedIn;

/** A record as the ledger said it for a while. */
export interface VersionOf<R> extends Interval {
  record: R;
}
