import { type Cypher, cypher, join, name, nothing } from '../../neo4j/cypher.ts';
import { isRelationKind, relationKinds } from '../../ontology/index.ts';
import { type LineParts, relationParts } from '../../record/ids.ts';
import type { ClaimAnswer, EntityAnswer, RelationAnswer, SourceAnswer } from '../answers.ts';
import type { Compilation, Projection } from '../compilation.ts';
import { reached, survivingId } from '../merged.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { anyRelation, passingPositions } from '../relation-test.ts';
import type { Selection } from '../selection.ts';
import { lastReadable } from '../visible.ts';

/**
 * Finds one thing by its id: as it stands at the revision, or as it last stood where it was closed by then; undefined
 * where nothing had the id by then. For an id that was merged by then, what it was merged into answers.
 */
const findOne = async <T>(
  reading: Reading,
  build: (compilation: Compilation) => { matches: Cypher; member: Projection<T> },
): Promise<T | undefined> => {
  const compilation = compilationFor(reading);
  const { matches, member } = build(compilation);
  const [row] = await send(
    reading,
    cypher`${matches} ${compilation.bindings()} RETURN ${member.text} AS found`,
    compilation,
  );
  return row === undefined ? undefined : member.read(row.found);
};

// The newest version by the revision, what else must stay bound, and `at`, the revision to read it at; `before` is ordered by
// first.
const newest = (compilation: Compilation, version: Cypher, bound: readonly Cypher[], before = nothing): Cypher => {
  const kept = join([version, ...bound], ',');
  return cypher`WHERE ${version}.addedIn <= ${compilation.pinned}
    WITH ${kept} ORDER BY ${before} ${version}.addedIn DESC LIMIT 1
    WITH ${kept}, ${lastReadable(version, compilation.pinned)} AS at`;
};

const at = cypher`at`;

export const findEntity = (reading: Reading, id: string, selection: Selection): Promise<EntityAnswer | undefined> =>
  findOne(reading, (compilation) => {
    const pattern = (entity: Cypher) => cypher`MATCH (${entity}:Entity {id: ${compilation.value(id)}})`;
    const { matches, entity } = reached(compilation, compilation.pinned, pattern);
    return {
      matches: cypher`${matches} MATCH (${entity})<-[:DESCRIBES]-(v:Description)
        ${newest(compilation, cypher`v`, [entity])}`,
      member: compilation.nouns.entity(compilation, { variable: entity, at, asked: true }, selection),
    };
  });

export const findSource = (reading: Reading, id: string, selection: Selection): Promise<SourceAnswer | undefined> =>
  findOne(reading, (compilation) => {
    const variable = cypher`s`;
    return {
      matches: cypher`MATCH (s:Source {id: ${compilation.value(id)}})<-[:DESCRIBES]-(v:SourceText)
        ${newest(compilation, cypher`v`, [variable])}`,
      member: compilation.nouns.source(compilation, { variable, at, asked: true }, selection),
    };
  });

export const findClaim = (reading: Reading, id: string, selection: Selection): Promise<ClaimAnswer | undefined> =>
  findOne(reading, (compilation) => {
    const variable = cypher`c`;
    return {
      matches: cypher`MATCH (c:Claim {id: ${compilation.value(id)}}) ${newest(compilation, variable, [])}`,
      member: compilation.nouns.claim(compilation, { variable, at, asked: true }, selection),
    };
  });

// What the ends, and the qualifier where it is an entity, were merged into is in the id of the line that is drawn.
const drawnId = (compilation: Compilation, { kind, from, to, qualifier, modality }: LineParts): Cypher => {
  const answering = (id: string) => survivingId(compilation, compilation.value(id), compilation.pinned);
  const text = (value: string) => compilation.value(value);
  const definition = relationKinds.get(kind);
  const ends = definition?.symmetric
    ? cypher`CASE WHEN t < f THEN t + '.' + f ELSE f + '.' + t END`
    : cypher`f + '.' + t`;
  const named =
    qualifier === undefined
      ? []
      : definition?.identity?.value === 'entity'
        ? [answering(qualifier)]
        : [text(qualifier)];
  const rest = [...named, ...(modality === 'asserted' ? [] : [text(modality)])].map((part) => cypher` + '.' + ${part}`);
  return cypher`head([f IN [${answering(from)}] | head([t IN [${answering(to)}] |
    ${text(`${kind}.`)} + ${ends}${join(rest, ' ')}])])`;
};

/** Binds `r`, `a` and `b`: a line by its id, or the one that is drawn instead, and `at`. */
const lineNamed = (compilation: Compilation, id: string, parts: LineParts): Cypher => {
  const [line, ends] = [cypher`r`, [cypher`a`, cypher`b`]];
  const pattern = (by: Cypher) => cypher`MATCH (a)-[r:${name(parts.kind)} {id: ${by}}]->(b)`;
  const asked = compilation.value(id);
  if (!compilation.merged) return cypher`${pattern(asked)} ${newest(compilation, line, ends)}`;
  return cypher`WITH ${drawnId(compilation, parts)} AS drawn UNWIND [drawn, ${asked}] AS known
    ${pattern(cypher`known`)} ${newest(compilation, line, ends, cypher`r.id = drawn DESC,`)}`;
};

/**
 * A line's id begins with its kind, which is the type to look under; an id of no kind is nothing's. A line that is no longer
 * drawn under its id, because an end of it was merged, answers as the one that is drawn instead.
 */
export const findRelation = async (
  reading: Reading,
  id: string,
  selection: Selection,
): Promise<RelationAnswer | undefined> => {
  const parts = relationParts(id);
  if (!parts || !isRelationKind(parts.kind)) return undefined;
  return findOne(reading, (compilation) => {
    const [variable, from, to] = [cypher`r`, cypher`a`, cypher`b`];
    const positions = passingPositions(compilation, variable, anyRelation);
    const place = { variable, from, to, at, positions: cypher`positions`, days: null, asked: true as const };
    return {
      matches: cypher`${lineNamed(compilation, id, parts)}, ${positions} AS positions`,
      member: compilation.nouns.relation(compilation, place, selection),
    };
  });
};
