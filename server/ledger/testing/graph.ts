/** The whole graph as text, for comparing one database with itself or with another. */
import { z } from 'zod';
import { cypher } from '../../neo4j/cypher.ts';
import type { Database } from '../../neo4j/database.ts';
import { canonical } from '../../record/ids.ts';
import { shown } from './model.ts';

const recordRows = z.array(z.strictObject({ content: z.string() }));
const properties = z.record(z.string(), z.unknown());
const lineRows = z.array(z.strictObject({ from: z.string(), to: z.string(), all: properties }));

/** What a reader pinned at a revision sees. */
export const shownByDatabase = async (database: Database, number: number): Promise<string> => {
  const records = recordRows.parse(
    await database.read(
      cypher`MATCH (v:Version) WHERE v.addedIn <= $number AND v.removedIn > $number RETURN v.content AS content`,
      { number },
    ),
  );
  const lines = lineRows.parse(
    await database.read(
      cypher`MATCH (a:Entity)-[r]->(b:Entity) WHERE r.addedIn <= $number AND r.removedIn > $number
        RETURN a.id AS from, b.id AS to, properties(r) AS all`,
      { number },
    ),
  );
  return shown(
    records.map((row) => z.record(z.string(), z.unknown()).parse(JSON.parse(row.content))),
    lines.map(({ from, to, all: { addedIn: _, removedIn: __, born: ___, ...rest } }) => ({
      from,
      to,
      properties: plain.parse(rest),
    })),
  );
};

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const plain = z.record(z.string(), z.union([scalar, z.array(scalar)]));

const graphRows = z.array(z.strictObject({ item: z.unknown() }));

/** Every node and relationship with all properties, less where the database keeps them. */
export const wholeGraph = async (database: Database): Promise<readonly string[]> => {
  const nodes = await database.read(cypher`MATCH (n) RETURN {labels: labels(n), all: properties(n)} AS item`);
  const links = await database.read(
    cypher`MATCH (a)-[r]->(b)
      RETURN {type: type(r), all: properties(r), ends: [[a.id, a.addedIn], [b.id, b.addedIn]]} AS item`,
  );
  return graphRows
    .parse([...nodes, ...links])
    .map((row) => canonical(row.item))
    .sort();
};
