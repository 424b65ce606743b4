import { type Cypher, cypher, join, name } from '../../neo4j/cypher.ts';
import { type RelationKind, relationKindList } from '../../ontology/index.ts';
import type { Compilation } from '../compilation.ts';
import { answers } from '../merged.ts';
import { flag, integer, map, text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { visible } from '../visible.ts';

/**
 * The kinds that any line ever had, by the store's own counts. A statement for a kind is planned when it is first sent, so
 * none is sent for a kind that has no line.
 */
export const kindsInUse = async ({ database, signal }: Reading): Promise<readonly RelationKind[]> => {
  const counts = relationKindList.map(({ kind }) => cypher`${name(kind)}: COUNT { MATCH ()-[:${name(kind)}]->() }`);
  const [row] = await database.read(cypher`RETURN { ${join(counts, ',')} } AS counts`, {}, signal ? { signal } : {});
  const found = map(row?.counts);
  return relationKindList.map(({ kind }) => kind).filter((kind) => integer(found[kind]) > 0);
};

/** How many lines there are of one sort. */
export interface LineTotal {
  modality: string;
  disputed: boolean;
  inferred: boolean;
  lines: number;
}

/** The lines of the whole graph by sort, a statement a kind. */
export const lineTotals = async (reading: Reading): Promise<readonly LineTotal[]> => {
  const totals: LineTotal[] = [];
  for (const kind of await kindsInUse(reading)) {
    const compilation = compilationFor(reading);
    const rows = await send(
      reading,
      cypher`MATCH (:Entity)-[r:${name(kind)}]->(:Entity) WHERE ${visible(cypher`r`, compilation.pinned)}
        RETURN r.modality AS modality, any(d IN r.disputed WHERE d) AS disputed, all(i IN r.inferred WHERE i) AS inferred,
          count(*) AS lines`,
      compilation,
    );
    for (const row of rows)
      totals.push({
        modality: text(row.modality),
        disputed: flag(row.disputed),
        inferred: flag(row.inferred),
        lines: integer(row.lines),
      });
  }
  return totals;
};

/** How many entities stand at the revision; what was merged counts once. */
export const entityTotal = (reading: Reading): Promise<number> =>
  count(reading, (compilation) => {
    const place = { variable: cypher`e`, at: compilation.pinned };
    return cypher`MATCH (v:Description)-[:DESCRIBES]->(e)
      WHERE ${visible(cypher`v`, compilation.pinned)} AND ${answers(compilation, place)}`;
  });

/** How many claims stand, those that are retracted among them. */
export const claimTotal = (reading: Reading): Promise<number> =>
  count(reading, ({ pinned }) => cypher`MATCH (v:Claim) WHERE ${visible(cypher`v`, pinned)}`);

export const sourceTotal = (reading: Reading): Promise<number> =>
  count(reading, ({ pinned }) => cypher`MATCH (v:SourceText) WHERE ${visible(cypher`v`, pinned)}`);

const count = async (reading: Reading, matches: (compilation: Compilation) => Cypher): Promise<number> => {
  const compilation = compilationFor(reading);
  const [row] = await send(reading, cypher`${matches(compilation)} RETURN count(v) AS n`, compilation);
  return integer(row?.n);
};
