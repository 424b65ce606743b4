import { type Cypher, cypher, join, name } from '../../neo4j/cypher.ts';
import { isRelationKind, type RelationKind } from '../../ontology/index.ts';
import type { Compilation, LinePlace, Projection } from '../compilation.ts';
import { eitherEndOf } from '../end-kinds.ts';
import { linesAt } from '../lines.ts';
import { maybe, text } from '../raw.ts';
import type { Reading } from '../reading.ts';
import { enoughPass, linePasses, passingPositions, type RelationTest } from '../relation-test.ts';
import { visible } from '../visible.ts';
import { BATCH, inChunks, walk } from './batches.ts';
import { kindsInUse } from './totals.ts';

/** What is told of a line whose passing claims are known. */
export type LineProjection<T> = (compilation: Compilation, line: LinePlace) => Projection<T>;

/** How many entities' lines one statement looks at. */
const NEAR = 100;

/**
 * The lines among some entities that pass a test, each once. In a picture of given entities no end is the far one, so one
 * of the two must be of the kinds that the test names, as in `subgraph`.
 */
export async function* linesAmong<T>(
  reading: Reading,
  ids: ReadonlySet<string>,
  test: RelationTest,
  project: LineProjection<T>,
): AsyncGenerator<readonly T[]> {
  for (const chunk of inChunks(ids, NEAR))
    yield* walk(reading, (compilation, after) => {
      const near = cypher`n`;
      const [inside, last] = [compilation.value([...ids]), compilation.value(after)];
      const kinds = eitherEndOf(compilation, test.entityKinds, near);
      const place = { variable: near, at: compilation.pinned };
      const lines = linesAt(
        compilation,
        place,
        { ...test, entityKinds: null },
        'leaving',
        (far, line) => cypher`${line}.id > ${last} AND ${far}.id IN ${inside} AND ${kinds(far)}`,
      );
      const member = project(compilation, lines.line);
      return {
        statement: cypher`MATCH (n:Entity) WHERE n.id IN ${compilation.value(chunk)} ${lines.matches}
          WITH ${join(lines.variables, ',')} ORDER BY ${lines.line.variable}.id LIMIT ${compilation.value(BATCH)} ${compilation.bindings()}
          RETURN ${lines.line.variable}.id AS key, ${member.text} AS found`,
        read: (row) => member.read(row.found),
      };
    });
}

/** The lines with an end among some entities, each once: at the first of its ends that is among them, in order of id. */
export async function* linesTouching<T>(
  reading: Reading,
  ids: ReadonlySet<string>,
  test: RelationTest,
  project: LineProjection<T>,
): AsyncGenerator<readonly T[]> {
  for (const chunk of inChunks(ids, NEAR)) {
    const first = chunk[0] ?? '';
    const isOfEarlier = (id: string): boolean => id < first && ids.has(id);
    yield* walk(reading, (compilation, after) => {
      const near = cypher`n`;
      const last = compilation.value(after);
      const kinds = eitherEndOf(compilation, test.entityKinds, near);
      const place = { variable: near, at: compilation.pinned };
      const lines = linesAt(
        compilation,
        place,
        { ...test, entityKinds: null },
        'both',
        (far, line) => cypher`${line}.id > ${last} AND ${kinds(far)}`,
      );
      const { variable, from, to } = lines.line;
      // The far end differs with the end that a line was met from.
      const once = lines.variables.filter((name) => name !== lines.far);
      const member = project(compilation, lines.line);
      return {
        statement: cypher`MATCH (n:Entity) WHERE n.id IN ${compilation.value(chunk)} ${lines.matches}
          WITH DISTINCT ${join(once, ',')} ORDER BY ${variable}.id LIMIT ${compilation.value(BATCH)} ${compilation.bindings()}
          RETURN ${variable}.id AS key, ${from}.id AS a, ${to}.id AS b, ${member.text} AS found`,
        read: (row) => (isOfEarlier(text(row.a)) || isOfEarlier(text(row.b)) ? undefined : member.read(row.found)),
      };
    });
  }
}

const [line, from, to, positions] = [cypher`r`, cypher`a`, cypher`b`, cypher`positions`];

/** The lines of the whole graph that pass a test, kind by kind, in order of id. */
export async function* everyLine<T>(
  reading: Reading,
  test: RelationTest,
  project: LineProjection<T>,
): AsyncGenerator<readonly T[]> {
  const used = await kindsInUse(reading);
  for (const kind of used.filter((kind) => test.kinds === null || test.kinds.includes(kind)))
    yield* walk(reading, (compilation, after) => {
      const place = { variable: line, from, to, positions, at: compilation.pinned, days: test.time.days };
      const own = { ...test, entityKinds: null };
      const passes = join(
        [
          linePasses(compilation, { relation: line, far: to, at: compilation.pinned }, own),
          eitherEndOf(compilation, test.entityKinds, from)(to),
          enoughPass(compilation, line, positions, test),
        ],
        ' AND ',
      );
      const member = project(compilation, place);
      // The window is cut before the test, so that a test that hardly anything passes does not make one statement long.
      return {
        statement: cypher`${ofKind(compilation, kind, cypher`r.id > ${compilation.value(after)}`)}
          WITH a, r, b ORDER BY r.id LIMIT ${compilation.value(BATCH)}
          WITH a, r, b, ${passingPositions(compilation, line, test)} AS positions ${compilation.bindings()}
          RETURN r.id AS key, CASE WHEN ${passes} THEN ${member.text} END AS found`,
        read: (row) => maybe(member.read, row.found) ?? undefined,
      };
    });
}

const ofKind = (compilation: Compilation, kind: RelationKind, test: Cypher): Cypher =>
  cypher`MATCH (a:Entity)-[r:${name(kind)}]->(b:Entity) WHERE ${test} AND ${visible(line, compilation.pinned)}`;

// A line's id begins with its kind.
const kindOf = (id: string): string => id.split('.', 1)[0] ?? '';

/** Given lines, each with the claims of it that are meant; kind by kind, in order of id. */
export async function* linesNamed<T>(
  reading: Reading,
  named: ReadonlyMap<string, ReadonlySet<string>>,
  project: LineProjection<T>,
): AsyncGenerator<readonly T[]> {
  for (const chunk of inChunks(named.keys())) {
    const claims = chunk.flatMap((id) => [...(named.get(id) ?? [])]);
    for (const kind of new Set(chunk.map(kindOf))) {
      if (!isRelationKind(kind)) continue;
      const ids = chunk.filter((id) => kindOf(id) === kind);
      yield* walk(reading, (compilation, after) => {
        const place = { variable: line, from, to, positions, at: compilation.pinned, days: null };
        const member = project(compilation, place);
        const wanted = cypher`r.id IN ${compilation.value(ids)} AND r.id > ${compilation.value(after)}`;
        return {
          statement: cypher`${ofKind(compilation, kind, wanted)}
            WITH a, r, b, [i IN range(0, size(r.claims) - 1) WHERE r.claims[i] IN ${compilation.value(claims)}] AS positions
            WHERE size(positions) > 0
            WITH a, r, b, positions ORDER BY r.id LIMIT ${compilation.value(BATCH)} ${compilation.bindings()}
            RETURN r.id AS key, ${member.text} AS found`,
          read: (row) => member.read(row.found),
        };
      });
    }
  }
}
