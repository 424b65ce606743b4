import { cypher } from '../../neo4j/cypher.ts';
import { text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { type SentenceParts, sentenceParts } from '../sentence-parts.ts';
import { visible } from '../visible.ts';

/**
 * What the sentences of some claims name, by their ids. Whoever has several lists of claims asks for all of them at once:
 * inside each list it would be planned anew, and that takes longer than to answer.
 */
export const sentencesOf = async (
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SentenceParts>> => {
  if (ids.length === 0) return new Map();
  const compilation = compilationFor(reading);
  const parts = sentenceParts(compilation, { variable: cypher`c`, at: compilation.pinned });
  const rows = await send(
    reading,
    cypher`MATCH (c:Claim) WHERE c.id IN ${compilation.value(ids)} AND ${visible(cypher`c`, compilation.pinned)}
      RETURN c.id AS id, ${parts.text} AS parts`,
    compilation,
  );
  return new Map(rows.map((row) => [text(row.id), parts.read(row.parts)]));
};
