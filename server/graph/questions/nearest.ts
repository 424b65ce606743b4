import { closest } from 'fastest-levenshtein';
import { cypher } from '../../neo4j/cypher.ts';
import { text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { visible } from '../visible.ts';
import { fuzzyQuery } from '../words.ts';

/** How many ids that share a word are compared letter by letter. */
const COMPARED = 50;

/** The id of an entity or a source that is most like one that nothing has; undefined where none shares a word with it. */
export const nearestId = async (reading: Reading, id: string): Promise<string | undefined> => {
  const query = fuzzyQuery(id);
  if (query === undefined) return undefined;
  const compilation = compilationFor(reading);
  const rows = await send(
    reading,
    cypher`CALL db.index.fulltext.queryNodes('names', ${compilation.value(query)}, {limit: ${compilation.value(COMPARED)}}) YIELD node
      WHERE ${visible(cypher`node`, compilation.pinned)} RETURN node.id AS id`,
    compilation,
  );
  const ids = rows.map((row) => text(row.id));
  return ids.length === 0 ? undefined : closest(id.toLowerCase(), ids);
};
