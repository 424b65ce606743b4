import { cypher } from '../../neo4j/cypher.ts';
import { type ChangesQuestion, MOST_CHANGES } from '../changes/change.ts';
import { type ClaimChange, claimChanges } from '../changes/claims.ts';
import { type EntityChange, entityChanges } from '../changes/entities.ts';
import { type LineChange, lineChanges } from '../changes/lines.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import type { Selection } from '../selection.ts';

export interface ChangesAnswer {
  claims: readonly ClaimChange[];
  relations: readonly LineChange[];
  entities: readonly EntityChange[];
  truncated: boolean;
}

/** What differs between two revisions: claim by claim, line by line, entity by entity. */
export const compareRevisions = async (
  reading: Reading,
  question: ChangesQuestion,
  selection: Selection,
): Promise<ChangesAnswer> => {
  const compilation = compilationFor({ ...reading, revision: question.to });
  const span = { from: compilation.value(question.from), to: compilation.pinned };
  const claims = claimChanges(compilation, span, question, selection);
  const relations = lineChanges(compilation, span, question, selection);
  const entities = entityChanges(compilation, span, question, selection);
  const statement = cypher`RETURN ${claims.text} AS claims, ${relations.text} AS relations, ${entities.text} AS entities`;
  const [row] = await send(reading, statement, compilation);
  const found = {
    claims: claims.read(row?.claims),
    relations: relations.read(row?.relations),
    entities: entities.read(row?.entities),
  };
  return {
    claims: found.claims.slice(0, MOST_CHANGES),
    relations: found.relations.slice(0, MOST_CHANGES),
    entities: found.entities.slice(0, MOST_CHANGES),
    truncated: Object.values(found).some((list) => list.length > MOST_CHANGES),
  };
};
