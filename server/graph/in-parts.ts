import { cypher } from '../neo4j/cypher.ts';
import { type EntityAnswer, isAnswer } from './answers.ts';
import { partsOf } from './parts.ts';
import { compilationFor, type Reading, send } from './reading.ts';
import type { Selection } from './selection.ts';

/** Asks a question in one statement, or in a few where its selection goes deep: one for each part that lies deeper. */
export const inParts = async <T>(
  reading: Reading,
  selection: Selection,
  ask: (selection: Selection) => Promise<T>,
): Promise<T> => {
  const { first, later } = partsOf(selection);
  const answer = await ask(first);
  for (const part of later) await complete(reading, [...entitiesAt(answer, part.path)], part.selection);
  return answer;
};

/** Adds to entities what a later part asks of them. */
const complete = async (reading: Reading, entities: readonly EntityAnswer[], selection: Selection): Promise<void> => {
  if (entities.length === 0) return;
  const wanted = new Map(entities.map(({ id, at }) => [`${at} ${id}`, { id, at }]));
  const found = await inParts(reading, selection, (part) => readEntities(reading, [...wanted.values()], part));
  const fields = new Map(found.map((entity) => [`${entity.at} ${entity.id}`, entity.fields]));
  for (const entity of entities) {
    const more = fields.get(`${entity.at} ${entity.id}`);
    if (more === undefined) throw new Error(`${entity.id} answered at ${entity.at}, and then no more.`);
    Object.assign(entity, { fields: new Map([...entity.fields, ...more]) });
  }
};

/** Entities by their ids, each at a revision of its own: what hangs on something closed is told as it was then. */
const readEntities = async (
  reading: Reading,
  wanted: readonly { id: string; at: number }[],
  selection: Selection,
): Promise<readonly EntityAnswer[]> => {
  const compilation = compilationFor(reading);
  const place = { variable: cypher`e`, at: cypher`at` };
  const member = compilation.nouns.entity(compilation, place, selection);
  const rows = await send(
    reading,
    cypher`UNWIND ${compilation.value(wanted)} AS one MATCH (e:Entity {id: one.id}) WITH e, one.at AS at
      ${compilation.bindings()} RETURN ${member.text} AS found`,
    compilation,
  );
  return rows.map((row) => member.read(row.found));
};

/** The entities at the end of a path of slots, through pages and lists. */
function* entitiesAt(answer: unknown, path: readonly string[]): Generator<EntityAnswer> {
  if (answer === null || typeof answer !== 'object') return;
  if (Array.isArray(answer)) {
    for (const member of answer) yield* entitiesAt(member, path);
    return;
  }
  if ('edges' in answer && Array.isArray(answer.edges)) {
    for (const { node } of answer.edges) yield* entitiesAt(node, path);
    return;
  }
  if (!isAnswer(answer)) return;
  const [slot, ...rest] = path;
  if (slot !== undefined) yield* entitiesAt(answer.fields.get(slot), rest);
  else if (answer.noun === 'entity') yield answer;
}
