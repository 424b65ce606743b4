import { cypher } from '../../neo4j/cypher.ts';
import type { EntityAnswer } from '../answers.ts';
import { ask, selecting } from '../asking.ts';
import { type EntityTest, entityPasses } from '../entity-test.ts';
import { answers, reached } from '../merged.ts';
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

/** Those of the ids that stand at the revision and answer for themselves, described, in order of id. */
export async function* entitiesOf(reading: Reading, ids: Iterable<string>): AsyncGenerator<readonly EntityAnswer[]> {
  for (const chunk of inChunks(ids))
    yield* walk(reading, (compilation, after) => {
      const place = { variable: cypher`e`, at: compilation.pinned };
      const member = compilation.nouns.entity(compilation, place, described);
      return {
        statement: cypher`MATCH (e:Entity)<-[:DESCRIBES]-(v:Description)
          WHERE e.id IN ${compilation.value(chunk)} AND e.id > ${compilation.value(after)}
            AND ${visible(cypher`v`, compilation.pinned)} AND ${answers(compilation, place)}
          WITH e ORDER BY e.id LIMIT ${compilation.value(BATCH)} ${compilation.bindings()} RETURN e.id AS key, ${member.text} AS found`,
        read: (row) => member.read(row.found),
      };
    });
}

/** Every entity of the revision, what was merged once, in order of id. */
export const everyEntity = (reading: Reading): Batches<EntityAnswer> =>
  walk(reading, (compilation, after) => {
    const place = { variable: cypher`e`, at: compilation.pinned };
    const member = compilation.nouns.entity(compilation, place, described);
    return {
      statement: cypher`MATCH (e:Entity) WHERE e.id > ${compilation.value(after)}
        WITH e ORDER BY e.id LIMIT ${compilation.value(BATCH)} ${compilation.bindings()}
        RETURN e.id AS key, CASE WHEN ${answers(compilation, place)} AND EXISTS { MATCH (v:Description)-[:DESCRIBES]->(e)
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
      const passes = entityPasses(compilation, place, cypher`v`, test);
      return {
        statement: cypher`MATCH (e:Entity) WHERE e.id > ${compilation.value(after)}
          WITH e ORDER BY e.id LIMIT ${compilation.value(WINDOW)} ${compilation.bindings()}
          RETURN e.id AS key, ${answers(compilation, place)} AND EXISTS { MATCH (v:Description)-[:DESCRIBES]->(e)
            WHERE ${passes.where} ${passes.after} RETURN 1 } AS passes`,
        read: (row) => (flag(row.passes) ? text(row.key) : undefined),
      };
    },
    WINDOW,
  );

/** The entities that answer for some ids at the revision, by the id that was asked: itself, or what it was merged into. */
export const answering = async (reading: Reading, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const chunk of inChunks(ids, WINDOW)) {
    const compilation = compilationFor(reading);
    const { matches, written, entity } = reached(
      compilation,
      compilation.pinned,
      (asked) => cypher`MATCH (${asked}:Entity) WHERE ${asked}.id IN ${compilation.value(chunk)}`,
    );
    const statement = cypher`${matches} WITH ${written}.id AS asked, ${entity} AS e
      MATCH (e)<-[:DESCRIBES]-(v:Description) WHERE ${visible(cypher`v`, compilation.pinned)}
      RETURN asked, e.id AS id`;
    for (const row of await send(reading, statement, compilation)) found.set(text(row.asked), text(row.id));
  }
  return found;
};
