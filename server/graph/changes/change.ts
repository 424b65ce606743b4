import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { Compilation } from '../compilation.ts';
import { flag, type Raw } from '../raw.ts';

/** How many changes of each sort are answered at most. */
export const MOST_CHANGES = 500;

export type ChangeName = 'added' | 'changed' | 'closed' | 'retracted' | 'disputed';

export interface ChangesQuestion {
  from: number;
  to: number;
  /** Only what concerns these entities; null for everything. */
  ids: readonly string[] | null;
}

/** The two revisions that are compared, as parameters. */
export interface Span {
  from: Cypher;
  to: Cypher;
}

/** Whether a version came or went between the two revisions. */
export const touched = (version: Cypher, { from, to }: Span): Cypher =>
  cypher`(${version}.addedIn > ${from} AND ${version}.addedIn <= ${to} OR ${version}.removedIn > ${from} AND ${version}.removedIn <= ${to})`;

/** `at`, the revision to read the last version by the later revision at, and `stands`, whether it stands there. */
export const lastBy = (newest: Cypher, { to }: Span): Cypher =>
  cypher`CASE WHEN ${newest}.removedIn <= ${to} THEN ${newest}.removedIn - 1 ELSE ${to} END AS at,
    ${newest}.removedIn > ${to} AS stands`;

export const concerning = (
  compilation: Compilation,
  { ids }: ChangesQuestion,
  test: (ids: Cypher) => Cypher,
): Cypher => (ids === null ? cypher`true` : test(compilation.value(ids)));

/**
 * What a row's flags say happened. What came and went in between stood at neither end; it is in no row, and is left to
 * the log.
 */
export const changesOf = (row: Readonly<Record<string, Raw>>): readonly ChangeName[] => {
  const changes: ChangeName[] = [];
  if (!flag(row.stands)) changes.push('closed');
  else if (row.retracted === true) changes.push('retracted');
  else if (!flag(row.stood)) changes.push('added');
  else if (!flag(row.same)) changes.push('changed');
  if (row.newlyDisputed === true) changes.push('disputed');
  return changes;
};
