import { cypher, join, name } from '../../neo4j/cypher.ts';
import { type RelationKind, relationKindList } from '../../ontology/index.ts';
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

const versions = {
  entities: cypher`Description`,
  claims: cypher`Claim`,
  sources: cypher`SourceText`,
} as const;

/** How many entities, claims or sources stand at the revision. */
export const total = async (reading: Reading, of: keyof typeof versions): Promise<number> => {
  const compilation = compilationFor(reading);
  const statement = cypher`MATCH (v:${versions[of]}) WHERE ${visible(cypher`v`, compilation.pinned)} RETURN count(v) AS n`;
  const [row] = await send(reading, statement, compilation);
  return integer(row?.n);
};
