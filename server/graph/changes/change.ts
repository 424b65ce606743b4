import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { Compilation } from '../compilation.ts';
import { writtenIds } from '../merged.ts';
import type { Raw } from '../raw.ts';
import type { Selection } from '../selection.ts';
import { visible } from '../visible.ts';

/** How many changes each list answers with at most: the first, in the order of revisions. */
export const MOST_CHANGES = 500;

export type ChangeName = 'added' | 'changed' | 'closed' | 'retracted' | 'disputed' | 'merged' | 'unmerged';

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

/** One list of changes: a statement that answers with an `item` a row, and how to read it. */
export interface ChangeList<T> {
  statement: Cypher;
  read: (item: Raw) => T;
}

/** Makes one list of changes; with ids, only of what concerns those entities. */
export type Build<T> = (
  compilation: Compilation,
  span: Span,
  ids: ChangesQuestion['ids'],
  selection: Selection,
) => ChangeList<T>;

/**
 * What is different has come, gone or become another between the two. All that has come stands at the later revision in a
 * version opened since (`hasCome`); all that has gone or become another stood at the earlier one in a version closed since
 * (`isGone`). So each list is found by an index on one number, and costs what has changed and not what there is.
 */
export const hasCome = (version: Cypher, { from, to }: Span): Cypher =>
  cypher`${version}.addedIn > ${from} AND ${version}.addedIn <= ${to} AND ${version}.removedIn > ${to}`;

export const isGone = (version: Cypher, { from, to }: Span): Cypher =>
  cypher`${version}.removedIn > ${from} AND ${version}.removedIn <= ${to} AND ${version}.addedIn <= ${from}`;

/** Whether nothing stood at the earlier revision. Only what was born by then can have, which spares most of the look-ups. */
export const isNew = (version: Cypher, { from }: Span, earlier: (visibly: (old: Cypher) => Cypher) => Cypher): Cypher =>
  cypher`(${version}.born > ${from} OR NOT EXISTS { ${earlier((old) => visible(old, from))} })`;

/** Binds the entities that a comparison is about, and whatever was merged with them at either end: claims and lines may be of these. */
export const named = (compilation: Compilation, { from, to }: Span, ids: readonly string[], entity: Cypher): Cypher => {
  const wanted = writtenIds(compilation, ids, [from, to]);
  return cypher`${compilation.bindings(wanted)} MATCH (${entity}:Entity) WHERE ${entity}.id IN ${wanted}`;
};

/** The limit of a list: one more than is answered, so that it can be said that there are more. */
export const atMost = (compilation: Compilation): Cypher => cypher`LIMIT ${compilation.value(MOST_CHANGES + 1)}`;
