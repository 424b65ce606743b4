/** What is asked about: taken from the graph itself, so that any folder can be measured. */
import { z } from 'zod';
import { cypher } from '../../neo4j/cypher.ts';
import type { Database } from '../../neo4j/database.ts';

export interface Sample {
  /** The twenty entities with the most lines. */
  hubs: readonly string[];
  /** Those that come after them. */
  middling: readonly string[];
  /** Entities from all over the graph. */
  any: readonly string[];
  /** Words that names begin with, each of several entities, and of none as a second name. */
  words: readonly string[];
  /** Entities with a name that no other has. */
  named: readonly { id: string; query: string }[];
  /** The newest revision. */
  at: number;
}

const ids = z.array(z.strictObject({ id: z.string() }));
const numbers = z.array(z.strictObject({ number: z.int() }));
const words = z.array(z.strictObject({ word: z.string() }));
const named = z.array(z.strictObject({ id: z.string(), query: z.string() }));

const HUBS = 20;
const MIDDLING = 400;
const patient = { timeout: 120_000 };

export const sampleOf = async (database: Database): Promise<Sample> => {
  const busiest = ids.parse(
    await database.read(
      cypher`MATCH (e:Entity) WITH e, COUNT { (e)--() } AS degree ORDER BY degree DESC, e.id LIMIT $limit RETURN e.id AS id`,
      { limit: HUBS + MIDDLING },
      patient,
    ),
  );
  const any = ids.parse(
    await database.read(cypher`MATCH (e:Entity) WITH e.id AS id ORDER BY id RETURN id`, {}, patient),
  );
  // The peer can only ask for the name that lists are ordered by, so no other name may begin so.
  const begun = words.parse(
    await database.read(
      cypher`MATCH (d:Description:Version) WHERE d.removedIn = 2147483647 AND d.sortName =~ '[a-z]{5,} .*'
        UNWIND d.folded AS folded
        WITH split(folded, ' ')[0] AS word, count(DISTINCT d) AS entities,
          count(DISTINCT CASE WHEN NOT d.sortName STARTS WITH split(folded, ' ')[0] THEN d END) AS otherwise
        WHERE entities >= 3 AND otherwise = 0 AND word =~ '[a-z]{5,}'
        RETURN word ORDER BY entities DESC, word LIMIT 200`,
      {},
      patient,
    ),
  );
  const alone = named.parse(
    await database.read(
      cypher`MATCH (d:Description) WHERE d.removedIn = 2147483647 AND d.kind = 'Organization'
        WITH d.sortName AS query, collect(d.id) AS ids WHERE size(ids) = 1 AND query =~ '[a-z ]+'
        WITH query, ids[0] AS id ORDER BY id LIMIT 5000 RETURN id, query`,
      {},
      patient,
    ),
  );
  const [head] = numbers.parse(await database.read(cypher`MATCH (h:Head) RETURN h.number AS number`));
  if (!head || any.length === 0) throw new Error('The graph is empty.');
  return {
    hubs: busiest.slice(0, HUBS).map(({ id }) => id),
    middling: busiest.slice(HUBS).map(({ id }) => id),
    any: any.filter((_, i) => i % Math.max(1, Math.floor(any.length / 1_000)) === 0).map(({ id }) => id),
    words: begun.map(({ word }) => word),
    named: alone,
    at: head.number,
  };
};

/** The i-th of a list that comes round, in strides that keep neighbours apart. */
export const round = <T>(list: readonly T[], i: number, stride = 1): T => {
  const item = list[(i * stride) % list.length];
  if (item === undefined) throw new Error('The graph is too small to be asked about.');
  return item;
};
