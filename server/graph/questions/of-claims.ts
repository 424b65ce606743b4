import { cypher } from '../../neo4j/cypher.ts';
import type { Compilation, Place, Projection } from '../compilation.ts';
import { text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { visible } from '../visible.ts';

/**
 * Something of each of some claims, by their ids. Whoever has several lists of claims asks for all of them at once: inside
 * each list it would be planned anew, and that takes longer than to answer.
 */
export const ofClaims = async <T>(
  reading: Reading,
  ids: readonly string[],
  project: (compilation: Compilation, place: Place) => Projection<T>,
): Promise<ReadonlyMap<string, T>> => {
  if (ids.length === 0) return new Map();
  const compilation = compilationFor(reading);
  const { text: projection, read } = project(compilation, { variable: cypher`c`, at: compilation.pinned });
  const rows = await send(
    reading,
    cypher`MATCH (c:Claim) WHERE c.id IN ${compilation.value(ids)} AND ${visible(cypher`c`, compilation.pinned)} ${compilation.bindings()}
      RETURN c.id AS id, ${projection} AS item`,
    compilation,
  );
  return new Map(rows.map((row) => [text(row.id), read(row.item)]));
};
