import { cypher } from '../../neo4j/cypher.ts';
import { type ChangesQuestion, MOST_CHANGES } from '../changes/change.ts';
import { type ClaimChange, claimChanges } from '../changes/claims.ts';
import { type EntityChange, entityChanges } from '../changes/entities.ts';
import { type LineChange, lineChanges } from '../changes/lines.ts';
import type { Projection } from '../compilation.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { asks, type Selection } from '../selection.ts';

export interface ChangesAnswer {
  claims: readonly ClaimChange[];
  relations: readonly LineChange[];
  entities: readonly EntityChange[];
  truncated: boolean;
}

const none: Projection<readonly never[]> = { text: cypher`[]`, read: () => [] };

/** What differs between two revisions: claim by claim, line by line, entity by entity. */
export const compareRevisions = async (
  reading: Reading,
  question: ChangesQuestion,
  selection: Selection,
): Promise<ChangesAnswer> => {
  const compilation = compilationFor(reading);
  const span = { from: compilation.value(question.from), to: compilation.pinned };
  const asksClaims = ['added', 'changed', 'closed', 'retracted', 'newlyDisputed'].some((name) => asks(selection, name));
  const asksLines = asks(selection, 'relations');
  const asksEntities = asks(selection, 'entities');
  // `truncated` speaks of what was asked for; the rest is not even looked for.
  const claims = asksClaims ? claimChanges(compilation, span, question, selection) : none;
  const relations = asksLines ? lineChanges(compilation, span, question, selection) : none;
  const entities = asksEntities ? entityChanges(compilation, span, question, selection) : none;
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
