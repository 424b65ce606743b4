import { always, type Cypher, cypher, join } from '../../neo4j/cypher.ts';
import type { ClaimAnswer, EntityAnswer } from '../answers.ts';
import type { ChangeName } from '../changes/change.ts';
import { type Compilation, collect, literal, type Projection } from '../compilation.ts';
import { writtenIds } from '../merged.ts';
import { flag, integer, list, map, type Raw } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { noFields, type Selection } from '../selection.ts';
import { type SentenceParts, sentenceParts } from '../sentence-parts.ts';
import { visible } from '../visible.ts';

/** What one revision did, as much of it as was asked for, and how much there is. */
export interface RevisionContents {
  claims: readonly ChangedClaim[];
  claimCount: number;
  entities: readonly ChangedEntity[];
  entityCount: number;
}
export interface ChangedClaim {
  claim: ClaimAnswer;
  parts: SentenceParts;
  change: ChangeName;
}
export interface ChangedEntity {
  entity: EntityAnswer;
  change: ChangeName;
}

export interface ContentsQuestion {
  revisions: readonly number[];
  /** Only what concerns these entities, or whatever was merged into them; null for everything. */
  ids: readonly string[] | null;
  /** How many claims, and how many entities, of each revision. */
  most: number;
  /** Only claims after this id, in order of id. */
  after?: string | undefined;
}

const n = cypher`n`;
const before = cypher`n - 1`;

// Claims that came, that went and were not followed by another version, and that something began to dispute. `:Version`
// is said because the index on these numbers is on it.
const touchedClaims = (concerns: Cypher, given: Cypher): Cypher => cypher`CALL (${given}) {
    MATCH (c:Claim:Version) WHERE c.addedIn = n AND ${concerns} RETURN c, n AS at
    UNION
    MATCH (c:Claim:Version) WHERE c.removedIn = n AND ${concerns}
      AND NOT EXISTS { MATCH (:Claim {id: c.id, addedIn: n}) } RETURN c, ${before} AS at
    UNION
    MATCH (d:Dispute:Version) WHERE d.addedIn = n
    MATCH (c:Claim {id: d.disputes}) WHERE ${visible(cypher`c`, n)} AND c.addedIn < n AND ${concerns} RETURN c, n AS at
  }`;

const touchedEntities = (concerns: Cypher, given: Cypher): Cypher => cypher`CALL (${given}) {
    MATCH (e:Entity)<-[:DESCRIBES]-(d:Description:Version) WHERE d.addedIn = n AND ${concerns} RETURN e, d, n AS at
    UNION
    MATCH (e:Entity)<-[:DESCRIBES]-(d:Description:Version) WHERE d.removedIn = n AND ${concerns}
      AND NOT EXISTS { MATCH (e)<-[:DESCRIBES]-(:Description {addedIn: n}) } RETURN e, d, ${before} AS at
  }`;

const changedClaims = (compilation: Compilation, matches: Cypher, limit: Cypher) => {
  const place = { variable: cypher`c`, at: cypher`at` };
  const claim = compilation.nouns.claim(compilation, place, noFields);
  const parts = sentenceParts(compilation, place);
  const projection: Projection<readonly ChangedClaim[]> = {
    text: collect(
      cypher`${matches} WITH n, c, at ORDER BY c.id LIMIT ${limit}`,
      literal({
        claim: claim.text,
        parts: parts.text,
        came: cypher`c.addedIn = n`,
        isNew: cypher`c.born = n`,
        went: cypher`at < n`,
        retracted: cypher`c.retracted AND NOT EXISTS { MATCH (old:Claim {id: c.id, removedIn: n}) WHERE old.retracted }`,
      }),
    ),
    read: (raw) =>
      list(raw)
        .map(map)
        .map((row) => ({ claim: claim.read(row.claim), parts: parts.read(row.parts), change: changeOf(row) })),
  };
  return projection;
};

const changeOf = (row: Readonly<Record<string, Raw>>): ChangeName => {
  if (flag(row.went)) return 'closed';
  if (!flag(row.came)) return 'disputed';
  if (row.retracted === true) return 'retracted';
  return flag(row.isNew) ? 'added' : 'changed';
};

const changedEntities = (compilation: Compilation, matches: Cypher, limit: Cypher, selection: Selection) => {
  const entity = compilation.nouns.entity(compilation, { variable: cypher`e`, at: cypher`at` }, selection);
  const projection: Projection<readonly ChangedEntity[]> = {
    text: collect(
      cypher`${matches} WITH n, e, d, at ORDER BY e.id LIMIT ${limit}`,
      literal({ entity: entity.text, isNew: cypher`d.born = n`, went: cypher`at < n` }),
    ),
    read: (raw) =>
      list(raw)
        .map(map)
        .map((row) => ({
          entity: entity.read(row.entity),
          change: flag(row.went) ? 'closed' : flag(row.isNew) ? 'added' : 'changed',
        })),
  };
  return projection;
};

/** What some revisions did, by their numbers: the first claims and entities of each in order of id. */
export const contentsOfRevisions = async (
  reading: Reading,
  { revisions, ids, most, after }: ContentsQuestion,
  selection: Selection,
): Promise<ReadonlyMap<number, RevisionContents>> => {
  if (revisions.length === 0) return new Map();
  const compilation = compilationFor(reading);
  const wanted = ids === null ? null : writtenIds(compilation, ids);
  const bindings = compilation.bindings();
  const given = join([n, ...compilation.listVariables()], ',');
  const ofClaims = touchedClaims(
    wanted === null ? always : cypher`(c.subject IN ${wanted} OR c.object IN ${wanted})`,
    given,
  );
  const ofEntities = touchedEntities(wanted === null ? always : cypher`e.id IN ${wanted}`, given);
  const limit = compilation.value(most);
  const rest =
    after === undefined ? ofClaims : cypher`${ofClaims} WITH n, c, at WHERE c.id > ${compilation.value(after)}`;
  const claims = changedClaims(compilation, rest, limit);
  const entities = changedEntities(compilation, ofEntities, limit, selection);
  const rows = await send(
    reading,
    cypher`${bindings} UNWIND ${compilation.value(revisions)} AS n
      RETURN n, ${claims.text} AS claims, COUNT { ${ofClaims} RETURN c } AS claimCount,
        ${entities.text} AS entities, COUNT { ${ofEntities} RETURN e } AS entityCount`,
    compilation,
  );
  return new Map(
    rows.map((row) => [
      integer(row.n),
      {
        claims: claims.read(row.claims),
        claimCount: integer(row.claimCount),
        entities: entities.read(row.entities),
        entityCount: integer(row.entityCount),
      },
    ]),
  );
};
