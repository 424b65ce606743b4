import { cypher } from '../../neo4j/cypher.ts';
import type { Database } from '../../neo4j/database.ts';
import type { Page, RevisionAnswer } from '../answers.ts';
import { Compilation, type Projection } from '../compilation.ts';
import { nouns } from '../nouns.ts';
import { type PageArguments, page } from '../page.ts';
import { flag, integer, maybe, text } from '../raw.ts';
import { readRevision, revisionMap } from '../revision-record.ts';

/** A revision as it is cited. */
export interface RevisionName {
  number: number;
  /** Number and hash, `12-3fa9c1`. */
  id: string;
}

/** How far the graph has come. */
export interface Newest extends RevisionName {
  /** Whether anything was ever merged, which most statements can leave out of account otherwise. */
  merged: boolean;
}

// Redirects are written before the revision that they are of is published, so none is missing from what is read together.
const anyMerged = cypher`COUNT { (:Redirect) } > 0`;

/** The newest revision that readers see; undefined before the first. */
export const newestRevision = async (database: Database): Promise<Newest | undefined> => {
  const [row] = await database.read(
    cypher`MATCH (h:Head {id: 'head'}) MATCH (r:Revision {number: h.number})
      RETURN r.number AS number, r.id AS id, ${anyMerged} AS merged`,
  );
  return row === undefined ? undefined : { number: integer(row.number), id: text(row.id), merged: flag(row.merged) };
};

export const findRevision = async (database: Database, number: number): Promise<RevisionAnswer | undefined> => {
  const [row] = await database.read(
    cypher`MATCH (r:Revision {number: $number}) RETURN ${revisionMap(cypher`r`)} AS revision`,
    { number },
  );
  return row === undefined ? undefined : readRevision(row.revision);
};

/** The revisions up to the newest that readers see, the newest first. */
export const listRevisions = async (
  database: Database,
  newest: number,
  args: PageArguments,
): Promise<Page<RevisionAnswer>> => {
  const compilation = new Compilation(nouns, false);
  const member: Projection<RevisionAnswer> = { text: revisionMap(cypher`r`), read: readRevision };
  const listing = page(compilation, args, {
    matches: cypher`MATCH (r:Revision) WHERE r.number <= ${compilation.pinned}`,
    variables: [cypher`r`],
    order: [{ expression: cypher`r.number`, descending: true }],
    member,
    counted: true,
  });
  const [row] = await database.read(cypher`RETURN ${listing.text} AS page`, {
    ...compilation.parameters,
    revision: newest,
  });
  return listing.read(row?.page);
};

/** The ledger's lineage, its newest revision, and the one that was asked for: by its number, or the newest. */
export interface AskedRevision {
  lineage: string;
  newest: number;
  revision: RevisionAnswer | undefined;
  /** Whether anything was ever merged. */
  merged: boolean;
}

/** Undefined before the first revision. A number that readers do not see yet has no revision. */
export const askRevision = async (database: Database, number: number | null): Promise<AskedRevision | undefined> => {
  const [row] = await database.read(
    cypher`MATCH (h:Head {id: 'head'}) WHERE h.number > 0
      OPTIONAL MATCH (r:Revision {number: coalesce($number, h.number)}) WHERE r.number <= h.number
      RETURN h.lineage AS lineage, h.number AS newest, ${anyMerged} AS merged, ${revisionMap(cypher`r`)} AS revision`,
    { number },
  );
  return row === undefined
    ? undefined
    : {
        lineage: text(row.lineage),
        newest: integer(row.newest),
        revision: maybe(readRevision, row.revision) ?? undefined,
        merged: flag(row.merged),
      };
};

/** Revisions by their numbers, the newest first. */
export const findRevisions = async (
  database: Database,
  numbers: readonly number[],
): Promise<readonly RevisionAnswer[]> => {
  const rows = await database.read(
    cypher`MATCH (r:Revision) WHERE r.number IN $numbers WITH r ORDER BY r.number DESC
      RETURN ${revisionMap(cypher`r`)} AS revision`,
    { numbers },
  );
  return rows.map((row) => readRevision(row.revision));
};
