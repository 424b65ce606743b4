import { cypher } from '../../neo4j/cypher.ts';
import type { EntityAnswer } from '../answers.ts';
import { type Compilation, collect, literal, type Projection } from '../compilation.ts';
import { list, map } from '../raw.ts';
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

export interface EntityChange {
  entity: EntityAnswer;
  change: ChangeName;
}

/** The entities that are described otherwise than they were. */
export const entityChanges = (
  compilation: Compilation,
  span: Span,
  question: ChangesQuestion,
  selection: Selection,
): Projection<readonly EntityChange[]> => {
  const asked = behind(selection, 'entities', 'entity');
  const member = compilation.nouns.entity(compilation, { variable: cypher`e`, at: cypher`at`, asked: true }, asked);
  const concerns = concerning(compilation, question, (ids) => cypher`e.id IN ${ids}`);
  const stood = cypher`EXISTS { MATCH (old:Description)-[:DESCRIBES]->(e) WHERE ${visible(cypher`old`, span.from)} }`;
  return {
    text: collect(
      cypher`MATCH (v:Description)-[:DESCRIBES]->(e) WHERE ${touched(cypher`v`, span)} AND ${concerns}
        WITH DISTINCT e MATCH (d:Description)-[:DESCRIBES]->(e) WHERE d.addedIn <= ${span.to}
        WITH e, d ORDER BY d.addedIn DESC WITH e, head(collect(d)) AS d
        WITH e, d, ${lastBy(cypher`d`, span)}, ${stood} AS stood
        WHERE stands OR stood
        WITH e, d, at, stands, stood ORDER BY e.id LIMIT ${compilation.value(MOST_CHANGES + 1)}`,
      literal({
        entity: member.text,
        stands: cypher`stands`,
        stood: cypher`stood`,
        same: cypher`d.addedIn <= ${span.from}`,
      }),
    ),
    read: (raw) =>
      list(raw).flatMap((row) => {
        const found = map(row);
        const [change] = changesOf(found);
        return change === undefined ? [] : [{ entity: member.read(found.entity), change }];
      }),
  };
};
