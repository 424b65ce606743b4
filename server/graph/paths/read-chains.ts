import { cypher } from '../../neo4j/cypher.ts';
import type { EntityAnswer, RelationAnswer } from '../answers.ts';
import { selecting } from '../asking.ts';
import { wholeEntries } from '../line-entries.ts';
import { linesBetween } from '../lines.ts';
import { integer } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { beside, type Selection } from '../selection.ts';
import { type PathsQuestion, widened } from './question.ts';

/** Two entities beside one another in a chain. */
export type StepEnds = readonly [string, string];

/** Which of the lines between two entities speaks for a step is told from their claims. */
const judged = selecting(wholeEntries);

/** Reads all lines between the ends of each step that the question looks at, in the order of the steps. */
export const readSteps = async (
  reading: Reading,
  question: PathsQuestion,
  steps: readonly StepEnds[],
  selection: Selection,
  milliseconds: number,
): Promise<readonly (readonly RelationAnswer[])[]> => {
  if (steps.length === 0) return [];
  const compilation = compilationFor(reading);
  const near = { variable: cypher`a`, at: compilation.pinned };
  const lines = linesBetween(compilation, near, cypher`b`, widened(question));
  const line = compilation.nouns.relation(compilation, lines.line, beside(selection, judged));
  const places = compilation.value(steps.map(([from, to], place) => ({ place, from, to })));
  const statement = cypher`UNWIND ${places} AS step
    MATCH (a:Entity {id: step.from}) MATCH (b:Entity {id: step.to})
    CALL (a, b) { ${lines.matches} ${compilation.bindings()} RETURN ${line.text} AS line }
    RETURN step.place AS place, line`;
  const found: RelationAnswer[][] = steps.map(() => []);
  for (const row of await send(reading, statement, compilation, milliseconds))
    found[integer(row.place)]?.push(line.read(row.line));
  return found;
};

/** Reads entities by their ids. */
export const readEntities = async (
  reading: Reading,
  ids: readonly string[],
  selection: Selection,
  milliseconds: number,
): Promise<ReadonlyMap<string, EntityAnswer>> => {
  if (ids.length === 0) return new Map();
  const compilation = compilationFor(reading);
  const place = { variable: cypher`n`, at: compilation.pinned };
  const entity = compilation.nouns.entity(compilation, place, selection);
  const statement = cypher`${compilation.bindings()} UNWIND ${compilation.value(ids)} AS id MATCH (n:Entity {id: id})
    RETURN ${entity.text} AS entity`;
  const rows = await send(reading, statement, compilation, milliseconds);
  return new Map(rows.map((row) => entity.read(row.entity)).map((answer) => [answer.id, answer]));
};
