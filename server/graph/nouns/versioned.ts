import type { Versioned, VersionNumbers } from '../answers.ts';
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
