import type { Versioned, VersionNumbers } from '../answers.ts';
import type { Compilation, Entries, Place } from '../compilation.ts';
import { integer, type Raw } from '../raw.ts';

/** The properties that every version has. */
export const versionProperties = ['addedIn', 'born', 'removedIn'] as const;

/**
 * The numbers of a version as an answer may show them: a removal after `until` has not happened yet. Something closed that
 * was asked by its id is read at its last revision, and shows the removal that ended it.
 */
export const versionNumbers = (version: Readonly<Record<string, Raw>>, until: number): VersionNumbers => {
  const removedIn = integer(version.removedIn);
  return {
    addedIn: integer(version.born),
    changedIn: integer(version.addedIn),
    removedIn: removedIn > until ? null : removedIn,
  };
};

export const versionedOf = (
  id: string,
  version: Readonly<Record<string, Raw>>,
  at: number,
  until: number,
): Versioned => ({ id, at, ...versionNumbers(version, until) });

/** What the question named by its id is read at, beside the revision that it is shown as of. */
export const untilEntry = ({ pinned }: Compilation, { asked }: Place): Entries => (asked ? { until: pinned } : {});

/** Until which revision removals are known: that of the question for what it named, else that of the place. */
export const untilOf = (read: Readonly<Record<string, Raw>>, at: number): number =>
  read.until === undefined ? at : integer(read.until);
