import { type Cypher, cypher, join, name } from '../../neo4j/cypher.ts';
import { isRelationKind } from '../../ontology/index.ts';
import type { ClaimAnswer, EntityAnswer, RelationAnswer, SourceAnswer } from '../answers.ts';
import type { Compilation, Projection } from '../compilation.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { anyRelation, passingPositions } from '../relation-test.ts';
import type { Selection } from '../selection.ts';
import { lastReadable } from '../visible.ts';

/**
 * Finds one thing by its id: as it stands at the revision, or as it last stood where it was closed by then; undefined
 * where nothing had the id by then.
 */
const findOne = async <T>(
  reading: Reading,
  build: (compilation: Compilation) => { matches: Cypher; member: Projection<T> },
): Promise<T | undefined> => {
  const compilation = compilationFor(reading);
  const { matches, member } = build(compilation);
  const [row] = await send(reading, cypher`${matches} RETURN ${member.text} AS found`, compilation);
  return row === undefined ? undefined : member.read(row.found);
};

// The newest version by the revision, what else must stay bound, and `at`, the revision to read it at.
const newest = (compilation: Compilation, version: Cypher, bound: readonly Cypher[]): Cypher => {
  const kept = join([version, ...bound], ',');
  return cypher`WHERE ${version}.addedIn <= ${compilation.pinned}
    WITH ${kept} ORDER BY ${version}.addedIn DESC LIMIT 1
    WITH ${kept}, ${lastReadable(version, compilation.pinned)} AS at`;
};

const at = cypher`at`;

export const findEntity = (reading: Reading, id: string, selection: Selection): Promise<EntityAnswer | undefined> =>
  findOne(reading, (compilation) => {
    const variable = cypher`e`;
    return {
      matches: cypher`MATCH (e:Entity {id: ${compilation.value(id)}})<-[:DESCRIBES]-(v:Description)
        ${newest(compilation, cypher`v`, [variable])}`,
      member: compilation.nouns.entity(compilation, { variable, at, asked: true }, selection),
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

/** A line's id begins with its kind, which is the type to look under; an id of no kind is nothing's. */
export const findRelation = async (
  reading: Reading,
  id: string,
  selection: Selection,
): Promise<RelationAnswer | undefined> => {
  const kind = id.split('.', 1)[0] ?? '';
  if (!isRelationKind(kind)) return undefined;
  return findOne(reading, (compilation) => {
    const [variable, from, to] = [cypher`r`, cypher`a`, cypher`b`];
    const positions = passingPositions(compilation, variable, anyRelation);
    const place = { variable, from, to, at, positions: cypher`positions`, days: null, asked: true as const };
    return {
      matches: cypher`MATCH (a)-[r:${name(kind)} {id: ${compilation.value(id)}}]->(b)
        ${newest(compilation, variable, [from, to])}, ${positions} AS positions`,
      member: compilation.nouns.relation(compilation, place, selection),
    };
  });
};
