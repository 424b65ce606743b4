import { cypher, nothing } from '../../neo4j/cypher.ts';
import { integer, text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { visible } from '../visible.ts';

/** How many entities and lines of each kind stand at a revision, by the kind's name; what was merged counts once. */
export const countKinds = async (reading: Reading): Promise<ReadonlyMap<string, number>> => {
  const compilation = compilationFor(reading);
  const merged = compilation.merged
    ? cypher`UNION ALL
        MATCH (m:Redirect)-[:MERGED]->(:Entity)<-[:DESCRIBES]-(d:Description)
        WHERE ${visible(cypher`m`, compilation.pinned)} AND ${visible(cypher`d`, compilation.pinned)}
        RETURN d.kind AS kind, -count(d) AS n`
    : nothing;
  const rows = await send(
    reading,
    cypher`CALL () { MATCH (d:Description) WHERE ${visible(cypher`d`, compilation.pinned)} RETURN d.kind AS kind, count(d) AS n
        ${merged}
        UNION ALL
        MATCH (:Entity)-[r]->(:Entity) WHERE ${visible(cypher`r`, compilation.pinned)} RETURN type(r) AS kind, count(r) AS n }
      RETURN kind, sum(n) AS n`,
    compilation,
  );
  return new Map(rows.map((row) => [text(row.kind), integer(row.n)]));
};
