import type { SameRecord } from '../../record/records.ts';
import { redirectHistory } from '../redirect-history.ts';
import type { Redirect, StoredRedirect } from '../stored-redirects.ts';
import { OPEN, type VersionOf } from '../versions.ts';
import { type Difference, differences } from './differences.ts';

/** Compares every redirect with those that the judgements of its time make. */
export const redirectDifferences = (
  same: readonly VersionOf<SameRecord>[],
  stored: readonly StoredRedirect[],
  head: number,
): readonly Difference<StoredRedirect, Redirect>[] =>
  differences(stored, redirectHistory(same, head), {
    idOf: ({ id }) => id,
    idMade: ({ id }) => id,
    same: (is, should) => equal(is, should, head),
  });

const equal = (is: StoredRedirect, should: Redirect, head: number): boolean =>
  is.to === should.to &&
  is.merged.join() === should.id &&
  is.into.join() === should.to &&
  (is.removedIn > head ? OPEN : is.removedIn) === should.removedIn;
