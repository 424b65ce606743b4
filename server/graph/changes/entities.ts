import { always, type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { EntityAnswer } from '../answers.ts';
import type { Compilation } from '../compilation.ts';
import { answers, writtenIds } from '../merged.ts';
import { flag, map, type Raw } from '../raw.ts';
import type { Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import {
  atMost,
  type Build,
  type ChangeList,
  type ChangeName,
  type ChangesQuestion,
  hasCome,
  isGone,
  isNew,
  named,
  type Span,
} from './change.ts';

export interface EntityChange {
  entity: EntityAnswer;
  change: ChangeName;
}

const [d, old] = [cypher`d`, cypher`old`];

const descriptionsThat = (
  compilation: Compilation,
  span: Span,
  version: Cypher,
  test: Cypher,
  ids: ChangesQuestion['ids'],
): Cypher =>
  ids === null
    ? cypher`MATCH (${version}:Version) WHERE ${test} AND ${version}:Description MATCH (${version})-[:DESCRIBES]->(e)`
    : cypher`${named(compilation, span, ids, cypher`e`)}
        MATCH (${version}:Description)-[:DESCRIBES]->(e) WHERE ${test} WITH ${version}, e`;

const listed = (
  compilation: Compilation,
  matches: Cypher,
  selection: Selection,
  read: (row: Readonly<Record<string, Raw>>) => ChangeName,
): ChangeList<EntityChange> => {
  const place = { variable: cypher`e`, at: cypher`at`, asked: true } as const;
  const entity = compilation.nouns.entity(compilation, place, selection);
  return {
    statement: cypher`${matches} ${compilation.bindings()} RETURN { entity: ${entity.text}, stands: stands } AS item`,
    read: (item) => {
      const row = map(item);
      return { entity: entity.read(row.entity), change: read(row) };
    },
  };
};

/** Entities that are described for the first time, or again. */
export const addedEntities: Build<EntityChange> = (compilation, span, ids, selection) => {
  const earlier = (visibly: (version: Cypher) => Cypher): Cypher =>
    cypher`MATCH (old:Description {id: d.id}) WHERE ${visibly(old)}`;
  return listed(
    compilation,
    cypher`${descriptionsThat(compilation, span, d, hasCome(d, span), ids)} WHERE ${isNew(d, span, earlier)}
      WITH d, e, ${span.to} AS at, true AS stands ORDER BY d.addedIn, d.id ${atMost(compilation)}`,
    selection,
    () => 'added',
  );
};

/** Entities that are described otherwise, or no longer. */
export const changedEntities: Build<EntityChange> = (compilation, span, ids, selection) =>
  listed(
    compilation,
    cypher`${descriptionsThat(compilation, span, old, isGone(old, span), ids)}
      CALL (old) { MATCH (d:Description {id: old.id}) WHERE d.addedIn <= ${span.to} RETURN d ORDER BY d.addedIn DESC LIMIT 1 }
      WITH old, e, d, d.removedIn > ${span.to} AS stands WHERE NOT stands OR d.content <> old.content
      WITH e, CASE WHEN stands THEN ${span.to} ELSE d.removedIn - 1 END AS at, stands
      ORDER BY old.removedIn, old.id ${atMost(compilation)}`,
    selection,
    (row) => (flag(row.stands) ? 'changed' : 'closed'),
  );

/** Entities that were merged into others since, or separated again, and stand at both ends. */
export const movedEntities: Build<EntityChange> = (compilation, { from, to }, ids, selection) => {
  const concerned = ids === null ? always : cypher`e.id IN ${writtenIds(compilation, ids, [from, to])}`;
  const stood = (at: Cypher) =>
    cypher`EXISTS { MATCH (v:Description)-[:DESCRIBES]->(e) WHERE ${visible(cypher`v`, at)} }`;
  const alone = (at: Cypher) => answers(compilation, { variable: cypher`e`, at });
  return listed(
    compilation,
    cypher`${compilation.bindings()}
      MATCH (m:Redirect)-[:MERGED]->(e) WHERE (m.addedIn > ${from} AND m.addedIn <= ${to} OR m.removedIn > ${from} AND m.removedIn <= ${to})
        AND ${concerned} AND ${stood(from)} AND ${stood(to)}
      WITH DISTINCT e, ${alone(from)} AS before, ${alone(to)} AS after WHERE before <> after
      WITH e, ${to} AS at, after AS stands ORDER BY e.id ${atMost(compilation)}`,
    selection,
    (row) => (flag(row.stands) ? 'unmerged' : 'merged'),
  );
};
