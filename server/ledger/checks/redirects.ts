import type { SameRecord } from '../../record/records.ts';
import { redirectHistory } from '../redirect-history.ts';
import type { Redirect, StoredRedirect } from '../stored-redirects.ts';
import { OPEN, type VersionOf } from '../versions.ts';

/** A redirect that does not follow from the judgements, or that follows from them and nobody wrote. */
export interface RedirectDifference {
  id: string;
  addedIn: number;
  is?: StoredRedirect;
  should?: Redirect;
}

/** Compares every redirect with those that the judgements of its time make. */
export const redirectDifferences = (
  same: readonly VersionOf<SameRecord>[],
  stored: readonly StoredRedirect[],
  head: number,
): readonly RedirectDifference[] => {
  const expected = new Map(redirectHistory(same, head).map((redirect) => [keyOf(redirect), redirect]));
  const wrong = stored.flatMap((is): RedirectDifference[] => {
    const should = expected.get(keyOf(is));
    expected.delete(keyOf(is));
    if (should && equal(is, should, head)) return [];
    return [{ id: is.id, addedIn: is.addedIn, is, ...(should && { should }) }];
  });
  const missing = [...expected.values()].map((should) => ({ id: should.id, addedIn: should.addedIn, should }));
  return [...wrong, ...missing];
};

const keyOf = ({ id, addedIn }: Redirect): string => `${addedIn} ${id}`;

const equal = (is: StoredRedirect, should: Redirect, head: number): boolean =>
  is.to === should.to &&
  is.merged.join() === should.id &&
  is.into.join() === should.to &&
  (is.removedIn > head ? OPEN : is.removedIn) === should.removedIn;
