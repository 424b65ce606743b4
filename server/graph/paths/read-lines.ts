import { always, type Cypher, cypher } from '../../neo4j/cypher.ts';
import { FIRST_DAY, LAST_DAY } from '../../record/calendar.ts';
import type { Compilation } from '../compilation.ts';
import { type Lines, linesAt } from '../lines.ts';
import { integer, integers, list, map, text, texts } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { originsOf } from '../relation-test.ts';
import type { Overlap } from './chain.ts';
import { countsIn, type PathsQuestion, widened } from './question.ts';
import type { Span } from './spans.ts';
import { type Certainty, drawnModalities, weaknessOf } from './strength.ts';
import type { SearchedLine } from './web.ts';

/** An entity, and its lines with the entity at their other end. */
export interface Surroundings {
  entity: string;
  lines: readonly { far: string; line: SearchedLine }[];
}

/** How lines must overlap, or null where time does not matter. */
export const overlapOf = ({ sameTime, test }: PathsQuestion): Overlap | null => (sameTime ? test.time.fit : null);

/** The test on the entity at the far end of a line: of the kinds, or one of the two ends. */
export const farTestOf = (compilation: Compilation, { from, to, test }: PathsQuestion, far: Cypher): Cypher => {
  if (test.entityKinds === null) return always;
  const label = compilation.fresh('label');
  const [ends, kinds] = [compilation.value([from, to]), compilation.value(test.entityKinds)];
  return cypher`(${far}.id IN ${ends} OR any(${label} IN labels(${far}) WHERE ${label} IN ${kinds}))`;
};

// One number for all: the origins, and in the last digits how certain the line is.
const DIGITS = 16;
const certainties = drawnModalities.flatMap((modality) =>
  [false, true].flatMap((disputed) => [false, true].map((inferred): Certainty => ({ modality, disputed, inferred }))),
);

const codeOf = (compilation: Compilation, { line }: Lines): Cypher => {
  const [i, j, rank] = [compilation.fresh('i'), compilation.fresh('j'), compilation.fresh('rank')];
  const { variable, positions } = line;
  const modalities = compilation.value(drawnModalities);
  return cypher`${originsOf(compilation, variable, positions)} * ${compilation.value(DIGITS)}
    + head([${rank} IN range(0, size(${modalities}) - 1) WHERE ${modalities}[${rank}] = ${variable}.modality]) * 4
    + CASE WHEN any(${i} IN ${positions} WHERE ${variable}.disputed[${i}]) THEN 2 ELSE 0 END
    + CASE WHEN all(${j} IN ${positions} WHERE ${variable}.inferred[${j}]) THEN 1 ELSE 0 END`;
};

// Two days a claim (see SearchedLine): any that some reading holds on, or those that every reading does.
const spansOf = (compilation: Compilation, { line }: Lines, overlap: Overlap): Cypher => {
  const i = compilation.fresh('i');
  const { variable, positions } = line;
  const [first, last] = [compilation.value(FIRST_DAY), compilation.value(LAST_DAY)];
  const days =
    overlap === 'possible'
      ? cypher`[${variable}.sMin[${i}], ${variable}.eMax[${i}]]`
      : cypher`[${variable}.sMax[${i}], ${variable}.eMin[${i}]]`;
  const usable = overlap === 'possible' ? always : cypher`NOT ${variable}.doubtful[${i}]`;
  return cypher`[${i} IN ${positions} WHERE ${usable} | CASE WHEN ${variable}.sMin[${i}] > 0 THEN ${days} ELSE [${first}, ${last}] END]`;
};

/** Reads the lines at some entities; undefined where there are more than `most`. */
export const readLines = async (
  reading: Reading,
  question: PathsQuestion,
  entities: readonly string[],
  most: number,
  milliseconds: number,
): Promise<readonly Surroundings[] | undefined> => {
  const compilation = compilationFor(reading);
  const place = { variable: cypher`n`, at: compilation.pinned };
  const lines = linesAt(compilation, place, widened(question), 'both', (far) => farTestOf(compilation, question, far));
  const overlap = overlapOf(question);
  const spans = overlap === null ? cypher`null` : spansOf(compilation, lines, overlap);
  const collected = overlap === null ? cypher`[]` : cypher`collect(spans)`;
  const statement = cypher`UNWIND ${compilation.value(entities)} AS id MATCH (n:Entity {id: id})
    CALL (n) { ${lines.matches} RETURN ${lines.far}.id AS far, ${codeOf(compilation, lines)} AS code, ${spans} AS spans }
    WITH id, far, code, spans LIMIT ${compilation.value(most + 1)}
    RETURN id, collect(far) AS far, collect(code) AS codes, ${collected} AS spans`;
  const rows = (await send(reading, statement, compilation, milliseconds)).map(map);
  const counts = countsIn(question);
  let found = 0;
  const read = rows.map((row): Surroundings => {
    const [ends, codes] = [texts(row.far), integers(row.codes)];
    const times = list(row.spans);
    found += ends.length;
    return {
      entity: text(row.id),
      lines: ends.map((far, i) => ({
        far,
        line: lineOf(integer(codes[i]), overlap === null ? null : list(times[i]).map(spanOf), counts),
      })),
    };
  });
  return found > most ? undefined : read;
};

const lineOf = (
  code: number,
  spans: readonly Span[] | null,
  counts: (certainty: Certainty) => boolean,
): SearchedLine => {
  const certainty = certainties[code % DIGITS];
  if (certainty === undefined) throw new Error(`No line is as certain as ${code}.`);
  const origins = Math.floor(code / DIGITS);
  return { weakness: weaknessOf(certainty, origins), origins, counts: counts(certainty), spans };
};

const spanOf = (raw: unknown): Span => {
  const [from, to] = integers(raw);
  return { from: integer(from), to: integer(to) };
};
