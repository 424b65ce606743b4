import { z } from 'zod';
import { cypher, name } from '../neo4j/cypher.ts';
import { relationKindList } from '../ontology/index.ts';
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

const RESULT = cypher`RETURN type(r) AS kind, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS all`;

/** The kind of a line, which its id begins with. */
export const kindOf = (line: string): string => line.slice(0, line.indexOf('.'));

/** Groups line ids by kind, because each kind is a relationship type with indexes of its own. */
export const byKind = <T>(items: Iterable<T>, kind: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(kind(item), [...(groups.get(kind(item)) ?? []), item]);
  return groups;
};

/** The open versions of lines, by id. */
export const readOpenLines = async (ask: Ask, ids: Iterable<string>): Promise<ReadonlyMap<string, StoredLine>> => {
  const lines: StoredLine[] = [];
  for (const [kind, ofKind] of byKind(ids, kindOf)) {
    const rows = await ask(
      cypher`UNWIND $ids AS id MATCH ()-[r:${name(kind)} {id: id, removedIn: $open}]->() ${RESULT}`,
      { ids: ofKind, open: OPEN },
    );
    lines.push(...storedLines(rows));
  }
  return new Map(lines.map((line) => [String(line.properties.id), line]));
};

/** Every version of every line. */
export const readAllLines = async (ask: Ask): Promise<readonly StoredLine[]> => {
  const lines: StoredLine[] = [];
  for (const { kind } of relationKindList)
    lines.push(...storedLines(await ask(cypher`MATCH ()-[r:${name(kind)}]->() ${RESULT}`)));
  return lines;
};

/** Closes open versions at a revision. */
export const closeLines = async (ask: Ask, ids: Iterable<string>, number: number): Promise<void> => {
  for (const [kind, ofKind] of byKind(ids, kindOf))
    await ask(
      cypher`UNWIND $ids AS id MATCH ()-[r:${name(kind)} {id: id, removedIn: $open}]->() SET r.removedIn = $number`,
      { ids: ofKind, open: OPEN, number },
    );
};

const bornRows = z.array(z.strictObject({ id: z.string(), born: z.int() }));

/** The revision in which each line first appeared, of those that ever did. */
export const readBirths = async (ask: Ask, ids: Iterable<string>): Promise<ReadonlyMap<string, number>> => {
  const births: z.infer<typeof bornRows> = [];
  for (const [kind, ofKind] of byKind(ids, kindOf)) {
    const rows = await ask(
      cypher`UNWIND $ids AS id MATCH ()-[r:${name(kind)} {id: id}]->() WHERE r.addedIn >= 1
        RETURN id, min(r.born) AS born`,
      { ids: ofKind },
    );
    births.push(...bornRows.parse(rows));
  }
  return new Map(births.map(({ id, born }) => [id, born]));
};

/** Writes versions of lines. */
export const createLines = async (
  ask: Ask,
  versions: readonly (Interval & { line: Line; born: number })[],
): Promise<void> => {
  for (const [kind, ofKind] of byKind(versions, ({ line }) => line.kind)) {
    const rows = ofKind.map(({ line, addedIn, removedIn, born }) => {
      const { amounts, ...rest } = line.properties;
      return { from: line.from, to: line.to, amounts, properties: { ...rest, addedIn, removedIn, born } };
    });
    // A whole number travels as an integer, and a list may not mix integers with floats.
    await ask(
      cypher`UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
        CREATE (a)-[r:${name(kind)}]->(b) SET r = row.properties, r.amounts = [x IN row.amounts | toFloat(x)]`,
      { rows },
    );
  }
};
