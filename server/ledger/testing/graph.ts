/** The whole graph as text, for comparing one database with itself or with another. */
import { z } from 'zod';
import { cypher } from '../../neo4j/cypher.ts';
import type { Database } from '../../neo4j/database.ts';
import { canonical } from '../../record/ids.ts';
import { shown } from './model.ts';

const recordRows = z.array(z.strictObject({ content: z.string() }));
const properties = z.record(z.string(), z.unknown());
const redirectRows = z.array(z.strictObject({ from: z.string(), to: z.string() }));
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
  const redirects = redirectRows.parse(
    await database.read(
      cypher`MATCH (from)<-[:MERGED]-(r:Redirect)-[:INTO]->(to) WHERE r.addedIn <= $number AND r.removedIn > $number
        RETURN from.id AS from, to.id AS to`,
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
    redirects.map(({ from, to }) => [from, to] as const),
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

const intervals = z.array(z.strictObject({ id: z.string(), addedIn: z.int(), removedIn: z.int() }));

/** The ids that two versions claim at once, or that one claims for no revision at all. */
export const overlappingIds = async (database: Database): Promise<readonly string[]> => {
  const versions = intervals.parse(
    await database.read(
      cypher`MATCH (v:Version) RETURN v.id AS id, v.addedIn AS addedIn, v.removedIn AS removedIn
        UNION ALL MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.addedIn AS addedIn, r.removedIn AS removedIn
        UNION ALL MATCH (r:Redirect) RETURN 'redirect ' + r.id AS id, r.addedIn AS addedIn, r.removedIn AS removedIn`,
    ),
  );
  const last = new Map<string, number>();
  return versions
    .sort((a, b) => a.addedIn - b.addedIn)
    .filter(({ id, addedIn, removedIn }) => {
      const overlaps = addedIn < (last.get(id) ?? 0) || addedIn >= removedIn;
      last.set(id, removedIn);
      return overlaps;
    })
    .map(({ id }) => id);
};
