import { type Cypher, cypher, join, name } from '../../neo4j/cypher.ts';
import { relationKindList } from '../../ontology/index.ts';
import type { RelationAnswer } from '../answers.ts';
import { type Compilation, collect, type LinePlace, literal, type Projection } from '../compilation.ts';
import { list, map, maybe } from '../raw.ts';
import { anyRelation, passingPositions } from '../relation-test.ts';
import { behind, type Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import {
  type ChangeName,
  type ChangesQuestion,
  changesOf,
  concerning,
  lastBy,
  MOST_CHANGES,
  type Span,
  touched,
} from './change.ts';

export interface LineChange {
  relation: RelationAnswer;
  before: RelationAnswer | null;
  change: ChangeName;
}

const allKinds = join(
  relationKindList.map(({ kind }) => name(kind)),
  '|',
);

const place = (variable: Cypher, at: Cypher, positions: Cypher): LinePlace => ({
  variable,
  at,
  positions,
  from: cypher`a`,
  to: cypher`b`,
  days: null,
});

/** The lines that are not what they were, with what they were. */
export const lineChanges = (
  compilation: Compilation,
  span: Span,
  question: ChangesQuestion,
  selection: Selection,
): Projection<readonly LineChange[]> => {
  const { relation } = compilation.nouns;
  const asked = behind(selection, 'relations');
  const after = relation(
    compilation,
    { ...place(cypher`r`, cypher`at`, cypher`positions`), asked: true },
    behind(asked, 'relation'),
  );
  const before = relation(compilation, place(cypher`old`, span.from, cypher`earlier`), behind(asked, 'before'));
  const concerns = concerning(compilation, question, (ids) => cypher`(a.id IN ${ids} OR b.id IN ${ids})`);
  const earlier = passingPositions(compilation, cypher`old`, anyRelation);
  return {
    text: collect(
      cypher`MATCH (a)-[v:${allKinds}]->(b) WHERE ${touched(cypher`v`, span)} AND ${concerns}
        WITH DISTINCT a, b, v.id AS id
        MATCH (a)-[r:${allKinds}]->(b) WHERE r.id = id AND r.addedIn <= ${span.to}
        WITH a, b, id, r ORDER BY r.addedIn DESC WITH a, b, id, head(collect(r)) AS r
        OPTIONAL MATCH (a)-[old:${allKinds}]->(b) WHERE old.id = id AND ${visible(cypher`old`, span.from)}
        WITH a, b, r, old, ${lastBy(cypher`r`, span)}
        WHERE stands OR old IS NOT NULL
        WITH a, b, r, old, at, stands, ${passingPositions(compilation, cypher`r`, anyRelation)} AS positions,
          CASE WHEN old IS NULL THEN [] ELSE ${earlier} END AS earlier
        ORDER BY r.id LIMIT ${compilation.value(MOST_CHANGES + 1)}`,
      literal({
        relation: after.text,
        before: cypher`CASE WHEN old IS NULL THEN null ELSE ${before.text} END`,
        stands: cypher`stands`,
        stood: cypher`old IS NOT NULL`,
        same: cypher`coalesce(old = r, false)`,
        newlyDisputed: cypher`old IS NOT NULL AND any(d IN r.disputed WHERE d) AND NOT any(d IN old.disputed WHERE d)`,
      }),
    ),
    read: (raw) =>
      list(raw).flatMap((row) => {
        const found = map(row);
        const changes = changesOf(found);
        // A line that is newly disputed has changed too; that it is disputed is what matters of it.
        const change = changes.at(-1);
        if (change === undefined) return [];
        return [{ relation: after.read(found.relation), before: maybe(before.read, found.before), change }];
      }),
  };
};
