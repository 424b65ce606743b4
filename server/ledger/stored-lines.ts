import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import { isRelationKind } from '../ontology/index.ts';
import type { Line } from './project.ts';
import type { Properties } from './properties.ts';
import type { Ask } from './stored-shapes.ts';
import { type Interval, OPEN } from './versions.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const properties = z.record(z.string(), z.union([scalar, z.array(scalar)]));

/** A line's version as the database has it. */
export interface StoredLine extends Interval {
  kind: string;
  from: string;
  to: string;
  born: number;
  properties: Properties;
}

const stored = z.array(z.strictObject({ kind: z.string(), from: z.string(), to: z.string(), all: properties }));
const version = z.object({ addedIn: z.int(), removedIn: z.int(), born: z.int() });

const storedLines = (rows: unknown): StoredLine[] =>
  stored.parse(rows).map(({ kind, from, to, all }) => {
    const { addedIn, removedIn, born, ...line } = all;
    return { kind, from, to, ...version.parse({ addedIn, removedIn, born }), properties: line };
  });

/** The ends of a line, which its id names after the kind; both are slugs, so neither holds a dot. */
const place = (id: string): { id: string; from: string; to: string } => {
  const [, from = '', to = ''] = id.split('.');
  return { id, from, to };
};

// Both ends are bound before the line is looked for, so that a hub's lines are searched from the other end. One text
// serves all kinds: a statement for each of them would have to be planned for each of them.
const BETWEEN = cypher`UNWIND $places AS place MATCH (a:Entity {id: place.from}) MATCH (b:Entity {id: place.to})
  WITH place, a, b MATCH (a)-[r]->(b) WHERE r.id = place.id`;
const RESULT = cypher`RETURN type(r) AS kind, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS all`;

/** Every version of some lines. */
export const readLines = async (ask: Ask, ids: Iterable<string>): Promise<readonly StoredLine[]> =>
  storedLines(await ask(cypher`${BETWEEN} ${RESULT}`, { places: [...ids].map(place) }));

/** Every version of every line. */
export const readAllLines = async (ask: Ask): Promise<readonly StoredLine[]> =>
  storedLines(await ask(cypher`MATCH (:Entity)-[r]->(:Entity) ${RESULT}`));

/** Closes open versions at a revision. */
export const closeLines = async (ask: Ask, ids: readonly string[], number: number): Promise<void> => {
  if (ids.length === 0) return;
  const places = ids.map(place);
  await ask(cypher`${BETWEEN} AND r.removedIn = $open SET r.removedIn = $number`, { places, open: OPEN, number });
};

/** Removes versions, wherever they run. Only a repair does that. */
export const removeLines = async (ask: Ask, versions: readonly StoredLine[]): Promise<void> => {
  const places = versions.map(({ from, to, addedIn, properties: { id } }) => ({ from, to, addedIn, id }));
  if (places.length > 0) await ask(cypher`${BETWEEN} AND r.addedIn = place.addedIn DELETE r`, { places });
};

/** Writes versions of lines. */
export const createLines = async (
  ask: Ask,
  versions: readonly (Interval & { line: Line; born: number })[],
): Promise<void> => {
  if (versions.length === 0) return;
  const rows = versions.map(({ line: { kind, from, to, properties: all }, addedIn, removedIn, born }) => {
    // The type of a relationship is data here, so it is taken from the ontology alone.
    if (!isRelationKind(kind)) throw new Error(`${kind} is no kind of relation.`);
    const { amounts, ...rest } = all;
    return { kind, from, to, amounts, properties: { ...rest, addedIn, removedIn, born } };
  });
  // A whole number travels as an integer, and a list may not mix integers with floats.
  await ask(
    cypher`UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
      CREATE (a)-[r:$(row.kind)]->(b) SET r = row.properties, r.amounts = [x IN row.amounts | toFloat(x)]`,
    { rows },
  );
};
