import { type Cypher, cypher, join, name } from '../../neo4j/cypher.ts';
import { relationKindList } from '../../ontology/index.ts';
import type { ClaimAnswer, EntityAnswer, RelationAnswer } from '../answers.ts';
import { isDisputed } from '../claim-test.ts';
import { type Compilation, literal } from '../compilation.ts';
import { flag, list, map, maybe, type Raw } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { anyRelation, passingPositions } from '../relation-test.ts';
import { behind, merge, type Selection } from '../selection.ts';
import { visible } from '../visible.ts';

/** How many changes of each sort are answered at most. */
const MOST = 500;

export type ChangeName = 'added' | 'changed' | 'closed' | 'retracted' | 'disputed';

export interface ChangesQuestion {
  from: number;
  to: number;
  /** Only what concerns these entities; null for everything. */
  ids: readonly string[] | null;
}

export interface ChangesAnswer {
  claims: readonly { claim: ClaimAnswer; change: ChangeName }[];
  relations: readonly { relation: RelationAnswer; before: RelationAnswer | null; change: ChangeName }[];
  entities: readonly { entity: EntityAnswer; change: ChangeName }[];
  truncated: boolean;
}

/** The two revisions that are compared, as parameters. */
interface Span {
  from: Cypher;
  to: Cypher;
}

const touched = (version: Cypher, { from, to }: Span): Cypher =>
  cypher`(${version}.addedIn > ${from} AND ${version}.addedIn <= ${to} OR ${version}.removedIn > ${from} AND ${version}.removedIn <= ${to})`;

// The last version by `to`, the one that stood at `from`, and the revision to read the last one at. What came and went in
// between stood at neither end and is left to the log.
const bothEnds = (newest: Cypher, version: Cypher, { from, to }: Span): Cypher =>
  cypher`CASE WHEN ${newest}.removedIn <= ${to} THEN ${newest}.removedIn - 1 ELSE ${to} END AS at,
    ${newest}.removedIn > ${to} AS stands, EXISTS { ${version} AND old.addedIn <= ${from} AND old.removedIn > ${from} } AS stood`;

const claimChanges = (compilation: Compilation, span: Span, question: ChangesQuestion, selection: Selection) => {
  const asked = ['added', 'changed', 'closed', 'retracted', 'newlyDisputed'].map((field) => behind(selection, field));
  const member = compilation.nouns.claim(compilation, { variable: cypher`c`, at: cypher`at` }, merge(asked));
  const concerns = concerning(compilation, question, (ids) => cypher`(v.subject IN ${ids} OR v.object IN ${ids})`);
  const newlyDisputed = cypher`stands AND stood AND ${isDisputed(compilation, { variable: cypher`c`, at: span.to })}
    AND NOT ${isDisputed(compilation, { variable: cypher`c`, at: span.from })}`;
  return {
    text: cypher`COLLECT { CALL () {
        MATCH (v:Claim) WHERE ${touched(cypher`v`, span)} AND ${concerns} RETURN v.id AS id
        UNION MATCH (d:Dispute) WHERE ${touched(cypher`d`, span)} MATCH (v:Claim {id: d.disputes}) WHERE ${concerns} RETURN v.id AS id }
      MATCH (c:Claim {id: id}) WHERE c.addedIn <= ${span.to}
      WITH id, c ORDER BY c.addedIn DESC WITH id, head(collect(c)) AS c
      WITH id, c, ${bothEnds(cypher`c`, cypher`MATCH (old:Claim {id: id}) WHERE true`, span)}
      WHERE stands OR stood
      WITH c, at, stands, stood, COLLECT { MATCH (old:Claim {id: id}) WHERE ${visible(cypher`old`, span.from)} RETURN old.leaf }[0] AS leaf,
        COLLECT { MATCH (old:Claim {id: id}) WHERE ${visible(cypher`old`, span.from)} RETURN old.retracted }[0] AS wasRetracted,
        ${newlyDisputed} AS newlyDisputed
      ORDER BY c.id LIMIT ${compilation.value(MOST + 1)}
      RETURN ${literal({
        claim: member.text,
        stands: cypher`stands`,
        stood: cypher`stood`,
        same: cypher`coalesce(leaf = c.leaf, false)`,
        retracted: cypher`c.retracted AND NOT coalesce(wasRetracted, false)`,
        newlyDisputed: cypher`newlyDisputed`,
      })} }`,
    read: (raw: Raw) =>
      list(raw).map((row) => {
        const found = map(row);
        return { claim: member.read(found.claim), changes: changesOf(found) };
      }),
  };
};

const changesOf = (row: Readonly<Record<string, Raw>>): readonly ChangeName[] => {
  const changes: ChangeName[] = [];
  if (!flag(row.stands)) changes.push('closed');
  else if (flag(row.retracted)) changes.push('retracted');
  else if (!flag(row.stood)) changes.push('added');
  else if (!flag(row.same)) changes.push('changed');
  if (row.newlyDisputed === true) changes.push('disputed');
  return changes;
};

const concerning = (compilation: Compilation, { ids }: ChangesQuestion, test: (ids: Cypher) => Cypher): Cypher =>
  ids === null ? cypher`true` : test(compilation.value(ids));

const allKinds = join(
  relationKindList.map(({ kind }) => name(kind)),
  '|',
);

const lineChanges = (compilation: Compilation, span: Span, question: ChangesQuestion, selection: Selection) => {
  const asked = behind(selection, 'relations');
  const place = (variable: Cypher, at: Cypher, positions: Cypher) => ({
    variable,
    at,
    positions,
    from: cypher`a`,
    to: cypher`b`,
    days: null,
  });
  const after = compilation.nouns.relation(
    compilation,
    place(cypher`r`, cypher`at`, cypher`positions`),
    behind(asked, 'relation'),
  );
  const before = compilation.nouns.relation(
    compilation,
    place(cypher`old`, span.from, cypher`earlier`),
    behind(asked, 'before'),
  );
  const concerns = concerning(compilation, question, (ids) => cypher`(a.id IN ${ids} OR b.id IN ${ids})`);
  return {
    text: cypher`COLLECT { MATCH (a)-[v:${allKinds}]->(b) WHERE ${touched(cypher`v`, span)} AND ${concerns}
      WITH DISTINCT a, b, v.id AS id, type(v) AS kind
      MATCH (a)-[r:${allKinds}]->(b) WHERE r.id = id AND r.addedIn <= ${span.to}
      WITH a, b, id, r ORDER BY r.addedIn DESC WITH a, b, id, head(collect(r)) AS r
      OPTIONAL MATCH (a)-[old:${allKinds}]->(b) WHERE old.id = id AND ${visible(cypher`old`, span.from)}
      WITH a, b, r, old, CASE WHEN r.removedIn <= ${span.to} THEN r.removedIn - 1 ELSE ${span.to} END AS at, r.removedIn > ${span.to} AS stands
      WHERE stands OR old IS NOT NULL
      WITH a, b, r, old, at, stands, ${passingPositions(compilation, cypher`r`, anyRelation)} AS positions,
        CASE WHEN old IS NULL THEN [] ELSE ${passingPositions(compilation, cypher`old`, anyRelation)} END AS earlier
      ORDER BY r.id LIMIT ${compilation.value(MOST + 1)}
      RETURN ${literal({
        relation: after.text,
        before: cypher`CASE WHEN old IS NULL THEN null ELSE ${before.text} END`,
        stands: cypher`stands`,
        stood: cypher`old IS NOT NULL`,
        same: cypher`coalesce(old = r, false)`,
        retracted: cypher`false`,
        newlyDisputed: cypher`any(d IN r.disputed WHERE d) AND old IS NOT NULL AND NOT any(d IN old.disputed WHERE d)`,
      })} }`,
    read: (raw: Raw) =>
      list(raw).flatMap((row) => {
        const found = map(row);
        const changes = changesOf(found);
        const change = changes.includes('disputed') ? 'disputed' : changes[0];
        return change === undefined
          ? []
          : [{ relation: after.read(found.relation), before: maybe(before.read, found.before), change }];
      }),
  };
};

const entityChanges = (compilation: Compilation, span: Span, question: ChangesQuestion, selection: Selection) => {
  const member = compilation.nouns.entity(
    compilation,
    { variable: cypher`e`, at: cypher`at` },
    behind(selection, 'entities', 'entity'),
  );
  const concerns = concerning(compilation, question, (ids) => cypher`e.id IN ${ids}`);
  return {
    text: cypher`COLLECT { MATCH (v:Description)-[:DESCRIBES]->(e) WHERE ${touched(cypher`v`, span)} AND ${concerns}
      WITH DISTINCT e MATCH (d:Description)-[:DESCRIBES]->(e) WHERE d.addedIn <= ${span.to}
      WITH e, d ORDER BY d.addedIn DESC WITH e, head(collect(d)) AS d
      WITH e, d, ${bothEnds(cypher`d`, cypher`MATCH (old:Description)-[:DESCRIBES]->(e) WHERE true`, span)}
      WHERE stands OR stood ORDER BY e.id LIMIT ${compilation.value(MOST + 1)}
      RETURN ${literal({
        entity: member.text,
        stands: cypher`stands`,
        stood: cypher`stood`,
        same: cypher`d.addedIn <= ${span.from}`,
        retracted: cypher`false`,
      })} }`,
    read: (raw: Raw) =>
      list(raw).flatMap((row) => {
        const found = map(row);
        const [change] = changesOf(found);
        return change === undefined ? [] : [{ entity: member.read(found.entity), change }];
      }),
  };
};

/** What differs between two revisions, claim by claim, line by line, entity by entity. */
export const compareRevisions = async (
  reading: Reading,
  question: ChangesQuestion,
  selection: Selection,
): Promise<ChangesAnswer> => {
  const compilation = compilationFor({ ...reading, revision: question.to });
  const span = { from: compilation.value(question.from), to: compilation.pinned };
  const parts = {
    claims: claimChanges(compilation, span, question, selection),
    relations: lineChanges(compilation, span, question, selection),
    entities: entityChanges(compilation, span, question, selection),
  };
  const statement = cypher`RETURN ${parts.claims.text} AS claims, ${parts.relations.text} AS relations, ${parts.entities.text} AS entities`;
  const [row] = await send(reading, statement, compilation);
  const claims = parts.claims
    .read(row?.claims)
    .flatMap(({ claim, changes }) => changes.map((change) => ({ claim, change })));
  const relations = parts.relations.read(row?.relations);
  const entities = parts.entities.read(row?.entities);
  const long = [claims, relations, entities].some((found) => found.length > MOST);
  return {
    claims: claims.slice(0, MOST),
    relations: relations.slice(0, MOST),
    entities: entities.slice(0, MOST),
    truncated: long,
  };
};
