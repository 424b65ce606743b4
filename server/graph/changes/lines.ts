import { type Cypher, cypher, join, name } from '../../neo4j/cypher.ts';
import { relationKindList } from '../../ontology/index.ts';
import type { RelationAnswer } from '../answers.ts';
import type { Compilation, LinePlace } from '../compilation.ts';
import { flag, map, maybe, type Raw } from '../raw.ts';
import { anyRelation, passingPositions } from '../relation-test.ts';
import { behind } from '../selection.ts';
import {
  atMost,
  type Build,
  type ChangeName,
  type ChangesQuestion,
  hasCome,
  isGone,
  isNew,
  named,
  type Span,
} from './change.ts';

export interface LineChange {
  relation: RelationAnswer;
  before: RelationAnswer | null;
  change: ChangeName;
}

const [r, old] = [cypher`r`, cypher`old`];
const kinds = relationKindList.map(({ kind }) => name(kind)).sort((a, b) => (a.text < b.text ? -1 : 1));

/**
 * The versions of lines that pass a test on their numbers, with their ends: kind by kind, because an index on relationships
 * is of one kind, or where entities are named by their lines. Each kind is planned by itself, so it does no more than that.
 */
const linesThat = (
  compilation: Compilation,
  span: Span,
  version: Cypher,
  test: Cypher,
  ids: ChangesQuestion['ids'],
): Cypher => {
  if (ids !== null)
    return cypher`${named(compilation, span, ids, cypher`named`)}
      MATCH (named)-[${version}:${join(kinds, '|')}]-(:Entity) WHERE ${test}
      WITH DISTINCT ${version}, startNode(${version}) AS a, endNode(${version}) AS b`;
  const branches = kinds.map(
    (kind) => cypher`MATCH (a)-[${version}:${kind}]->(b) WHERE ${test} RETURN a, b, ${version}`,
  );
  return cypher`CALL () { ${join(branches, ' UNION ALL ')} } WITH a, b, ${version}`;
};

const place = (variable: Cypher, at: Cypher, positions: Cypher): LinePlace => ({
  variable,
  at,
  positions,
  from: cypher`a`,
  to: cypher`b`,
  days: null,
});

const positionsOf = (compilation: Compilation, version: Cypher): Cypher =>
  passingPositions(compilation, version, anyRelation);

/** Lines that are new. */
export const addedLines: Build<LineChange> = (compilation, span, ids, selection) => {
  const line = { ...place(r, span.to, cypher`positions`), asked: true } as const;
  const { text, read } = compilation.nouns.relation(compilation, line, behind(selection, 'relation'));
  const earlier = (visibly: (version: Cypher) => Cypher): Cypher =>
    cypher`MATCH (a)-[old]->(b) WHERE old.id = r.id AND ${visibly(old)}`;
  return {
    statement: cypher`${linesThat(compilation, span, r, hasCome(r, span), ids)} WHERE ${isNew(r, span, earlier)}
      WITH a, b, r ORDER BY r.addedIn, r.id ${atMost(compilation)}
      WITH a, b, r, ${positionsOf(compilation, r)} AS positions ${compilation.bindings()} RETURN ${text} AS item`,
    read: (item) => ({ relation: read(item), before: null, change: 'added' }),
  };
};

// Whether any list that a line is made of says something else than it did.
const differs = join(
  ['claims', 'claimAddedIn', 'sources', 'origins', 'disputed', 'inferred'].map(
    (list) => cypher`r.${name(list)} = old.${name(list)}`,
  ),
  ' AND ',
);

/** Lines that are not what they were, with what they were. */
export const changedLines: Build<LineChange> = (compilation, span, ids, selection) => {
  const { relation } = compilation.nouns;
  const line = { ...place(r, cypher`at`, cypher`positions`), asked: true } as const;
  const after = relation(compilation, line, behind(selection, 'relation'));
  const before = relation(compilation, place(old, span.from, cypher`earlier`), behind(selection, 'before'));
  return {
    statement: cypher`${linesThat(compilation, span, old, isGone(old, span), ids)}
      CALL (a, b, old) {
        MATCH (a)-[r]->(b) WHERE type(r) = type(old) AND r.id = old.id AND r.addedIn <= ${span.to}
        RETURN r ORDER BY r.addedIn DESC LIMIT 1
      }
      WITH a, b, old, r, r.removedIn > ${span.to} AS stands WHERE NOT stands OR NOT (${differs})
      WITH a, b, old, r, stands ORDER BY old.removedIn, old.id ${atMost(compilation)}
      WITH a, b, old, r, stands, CASE WHEN stands THEN ${span.to} ELSE r.removedIn - 1 END AS at,
        ${positionsOf(compilation, r)} AS positions, ${positionsOf(compilation, old)} AS earlier
      ${compilation.bindings()}
      RETURN { relation: ${after.text}, before: ${before.text}, stands: stands,
        isNewlyDisputed: any(d IN r.disputed WHERE d) AND NOT any(d IN old.disputed WHERE d) } AS item`,
    read: (item) => {
      const row = map(item);
      return { relation: after.read(row.relation), before: maybe(before.read, row.before), change: changeOf(row) };
    },
  };
};

// A line that is newly disputed has changed too; that it is disputed is what matters of it.
const changeOf = (row: Readonly<Record<string, Raw>>): ChangeName => {
  if (!flag(row.stands)) return 'closed';
  return flag(row.isNewlyDisputed) ? 'disputed' : 'changed';
};
