import { cypher } from '../../neo4j/cypher.ts';
import type { EntityAnswer } from '../answers.ts';
import { ask, selecting } from '../asking.ts';
import { type EntityTest, entityPasses } from '../entity-test.ts';
import { flag, maybe, text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { visible } from '../visible.ts';
import { BATCH, type Batches, inChunks, walk } from './batches.ts';

/** How many entities one statement looks at, where only some of them may pass. */
const WINDOW = 2_000;

/** How the claims put it that an entity's summary rests on. */
export const summaryRestsOn = ask('summary');

/** How an entity is described, and how certain its summary is. */
const described = selecting('names', summaryRestsOn);

/** Those of the ids that stand at the revision, described, in order of id. */
export async function* entitiesOf(reading: Reading, ids: Iterable<string>): AsyncGenerator<readonly EntityAnswer[]> {
  for (const chunk of inChunks(ids))
    yield* walk(reading, (compilation) => {
      const place = { variable: cypher`e`, at: compilation.pinned };
      const member = compilation.nouns.entity(compilation, place, described);
      return {
        statement: cypher`MATCH (e:Entity)<-[:DESCRIBES]-(v:Description)
          WHERE e.id IN ${compilation.value(chunk)} AND ${visible(cypher`v`, compilation.pinned)}
          WITH e ORDER BY e.id RETURN e.id AS key, ${member.text} AS found`,
        read: (row) => member.read(row.found),
      };
    });
}

/** Every entity of the revision, in order of id. */
export const everyEntity = (reading: Reading): Batches<EntityAnswer> =>
  walk(reading, (compilation, after) => {
    const place = { variable: cypher`e`, at: compilation.pinned };
    const member = compilation.nouns.entity(compilation, place, described);
    return {
      statement: cypher`MATCH (e:Entity) WHERE e.id > ${compilation.value(after)}
        WITH e ORDER BY e.id LIMIT ${compilation.value(BATCH)}
        RETURN e.id AS key, CASE WHEN EXISTS { MATCH (v:Description)-[:DESCRIBES]->(e)
          WHERE ${visible(cypher`v`, compilation.pinned)} } THEN ${member.text} END AS found`,
      read: (row) => maybe(member.read, row.found) ?? undefined,
    };
  });

/** The ids of the entities that pass a test, in their order. */
export const idsPassing = (reading: Reading, test: EntityTest): Batches<string> =>
  walk(
    reading,
    (compilation, after) => {
      const place = { variable: cypher`e`, at: compilation.pinned };
      return {
        statement: cypher`MATCH (e:Entity) WHERE e.id > ${compilation.value(after)}
          WITH e ORDER BY e.id LIMIT ${compilation.value(WINDOW)}
          RETURN e.id AS key, EXISTS { MATCH (v:Description)-[:DESCRIBES]->(e)
            WHERE ${entityPasses(compilation, place, cypher`v`, test)} } AS passes`,
        read: (row) => (flag(row.passes) ? text(row.key) : undefined),
      };
    },
    WINDOW,
  );

/** Which of the ids stand at the revision. */
export const standing = async (reading: Reading, ids: Iterable<string>): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (const chunk of inChunks(ids, WINDOW)) {
    const compilation = compilationFor(reading);
    const rows = await send(
      reading,
      cypher`MATCH (e:Entity)<-[:DESCRIBES]-(v:Description)
        WHERE e.id IN ${compilation.value(chunk)} AND ${visible(cypher`v`, compilation.pinned)} RETURN e.id AS id`,
      compilation,
    );
    for (const row of rows) found.add(text(row.id));
  }
  return found;
};
