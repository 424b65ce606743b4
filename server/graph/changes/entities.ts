import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { EntityAnswer } from '../answers.ts';
import type { Compilation } from '../compilation.ts';
import { flag, map, type Raw } from '../raw.ts';
import type { Selection } from '../selection.ts';
import {
  atMost,
  type ChangeList,
  type ChangeName,
  type ChangesQuestion,
  hasCome,
  isGone,
  isNew,
  type Span,
} from './change.ts';

export interface EntityChange {
  entity: EntityAnswer;
  change: ChangeName;
}

type Build = (
  compilation: Compilation,
  span: Span,
  ids: ChangesQuestion['ids'],
  selection: Selection,
) => ChangeList<EntityChange>;

const [d, old] = [cypher`d`, cypher`old`];

const descriptionsThat = (
  compilation: Compilation,
  version: Cypher,
  test: Cypher,
  ids: ChangesQuestion['ids'],
): Cypher =>
  ids === null
    ? cypher`MATCH (${version}:Version) WHERE ${test} AND ${version}:Description MATCH (${version})-[:DESCRIBES]->(e)`
    : cypher`MATCH (e:Entity) WHERE e.id IN ${compilation.value(ids)}
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
    statement: cypher`${matches} RETURN { entity: ${entity.text}, stands: stands } AS item`,
    read: (item) => {
      const row = map(item);
      return { entity: entity.read(row.entity), change: read(row) };
    },
  };
};

/** Entities that are described for the first time, or again. */
export const addedEntities: Build = (compilation, span, ids, selection) => {
  const earlier = (visibly: (version: Cypher) => Cypher): Cypher =>
    cypher`MATCH (old:Description {id: d.id}) WHERE ${visibly(old)}`;
  return listed(
    compilation,
    cypher`${descriptionsThat(compilation, d, hasCome(d, span), ids)} WHERE ${isNew(d, span, earlier)}
      WITH d, e, ${span.to} AS at, true AS stands ORDER BY d.addedIn, d.id ${atMost(compilation)}`,
    selection,
    () => 'added',
  );
};

/** Entities that are described otherwise, or no longer. */
export const changedEntities: Build = (compilation, span, ids, selection) =>
  listed(
    compilation,
    cypher`${descriptionsThat(compilation, old, isGone(old, span), ids)}
      CALL (old) { MATCH (d:Description {id: old.id}) WHERE d.addedIn <= ${span.to} RETURN d ORDER BY d.addedIn DESC LIMIT 1 }
      WITH old, e, d, d.removedIn > ${span.to} AS stands WHERE NOT stands OR d.content <> old.content
      WITH e, CASE WHEN stands THEN ${span.to} ELSE d.removedIn - 1 END AS at, stands
      ORDER BY old.removedIn, old.id ${atMost(compilation)}`,
    selection,
    (row) => (flag(row.stands) ? 'changed' : 'closed'),
  );
