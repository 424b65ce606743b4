import { cypher, join } from '../../neo4j/cypher.ts';
import { writtenIds } from '../merged.ts';
import { integer } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';

/**
 * The revisions that changed what is said of some entities, and of whatever was merged into them, or how they are
 * described, the newest first: only those before one, and at most so many.
 */
export const revisionsAbout = async (
  reading: Reading,
  ids: readonly string[],
  { before, most }: { before: number; most: number },
): Promise<readonly number[]> => {
  const compilation = compilationFor(reading);
  const wanted = writtenIds(compilation, ids);
  const rows = await send(
    reading,
    cypher`${compilation.bindings()} CALL (${join(compilation.listVariables(), ',')}) {
        MATCH (v:Claim) WHERE v.subject IN ${wanted} RETURN v
        UNION
        MATCH (v:Claim) WHERE v.object IN ${wanted} RETURN v
        UNION
        MATCH (c:Claim) WHERE c.subject IN ${wanted} OR c.object IN ${wanted}
        MATCH (v:Dispute {disputes: c.id}) RETURN v
        UNION
        MATCH (e:Entity) WHERE e.id IN ${wanted} MATCH (e)<-[:DESCRIBES]-(v:Description) RETURN v
      }
      UNWIND [v.addedIn, v.removedIn] AS n
      WITH DISTINCT n WHERE n <= ${compilation.pinned} AND n < ${compilation.value(before)}
      RETURN n ORDER BY n DESC LIMIT ${compilation.value(most)}`,
    compilation,
  );
  return rows.map((row) => integer(row.n));
};
