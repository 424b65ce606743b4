import { cypher } from '../../neo4j/cypher.ts';
import type { DisputeAnswer } from '../answers.ts';
import { disputesOf } from '../disputes.ts';
import { text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import type { Selection } from '../selection.ts';
import { visible } from '../visible.ts';

/**
 * The disputes that some claims raise, or that are raised against them, by the id of each. To be asked for the few claims of a list that are disputed: asked
 * within the list it would double what Neo4j has to plan, for claims that mostly have none.
 */
export const disputesOfClaims = async (
  reading: Reading,
  ids: readonly string[],
  side: 'disputes' | 'disputedBy',
  selection: Selection,
): Promise<ReadonlyMap<string, readonly DisputeAnswer[]>> => {
  if (ids.length === 0) return new Map();
  const compilation = compilationFor(reading);
  const place = { variable: cypher`c`, at: compilation.pinned };
  const disputes = disputesOf(compilation, place, side, selection);
  const rows = await send(
    reading,
    cypher`MATCH (c:Claim) WHERE c.id IN ${compilation.value(ids)} AND ${visible(cypher`c`, compilation.pinned)}
      RETURN c.id AS id, ${disputes.text} AS disputes`,
    compilation,
  );
  return new Map(rows.map((row) => [text(row.id), disputes.read(row.disputes)]));
};
