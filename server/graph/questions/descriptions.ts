import { cypher } from '../../neo4j/cypher.ts';
import type { EntityRecord } from '../../record/records.ts';
import { text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { entityContent } from '../record-content.ts';
import { visible } from '../visible.ts';

/** How some entities are described at the revision, by their ids; those that are not are left out. */
export const descriptionsOf = async (
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRecord>> => {
  if (ids.length === 0) return new Map();
  const compilation = compilationFor(reading);
  const rows = await send(
    reading,
    cypher`MATCH (e:Entity) WHERE e.id IN ${compilation.value(ids)}
      MATCH (e)<-[:DESCRIBES]-(d:Description) WHERE ${visible(cypher`d`, compilation.pinned)}
      RETURN e.id AS id, d.content AS content`,
    compilation,
  );
  return new Map(rows.map((row) => [text(row.id), entityContent(text(row.content))]));
};
