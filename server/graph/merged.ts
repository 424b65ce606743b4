/**
 * What was merged, at a revision. Claims hang on the entities that were written, so whoever follows one looks for who answers
 * for its end, and whoever gathers those of an entity looks at all that was merged into it. Lines need neither: they are
 * drawn between those that answer. Where nothing was ever merged, nothing is looked for: it would double what there is to
 * plan (see README.md).
 */
import { always, type Cypher, cypher, join, nothing } from '../neo4j/cypher.ts';
import { type Compilation, inOrder, type Place } from './compilation.ts';
import { visible } from './visible.ts';

/** The entity that answers for one: itself, or what it was merged into. */
export const survivor = (compilation: Compilation, { variable, at }: Place): Cypher => {
  if (!compilation.merged) return variable;
  const [redirect, into] = [compilation.fresh('m'), compilation.fresh('e')];
  return cypher`coalesce([(${variable})<-[:MERGED]-(${redirect}:Redirect)-[:INTO]->(${into}) WHERE ${visible(redirect, at)} | ${into}][0], ${variable})`;
};

/** An entity that a pattern leads to as it was written, and the one that answers for it. */
export interface Reached {
  matches: Cypher;
  written: Cypher;
  entity: Cypher;
}

/** Follows a pattern to an entity, and from there to the one that answers for it. What else the pattern binds is left. */
export const reached = (compilation: Compilation, at: Cypher, pattern: (entity: Cypher) => Cypher): Reached => {
  const written = compilation.fresh('e');
  if (!compilation.merged) return { matches: pattern(written), written, entity: written };
  const entity = compilation.fresh('e');
  const matches = cypher`${pattern(written)} WITH ${written}, ${survivor(compilation, { variable: written, at })} AS ${entity}`;
  return { matches, written, entity };
};

/** Whether an entity answers for itself. */
export const answers = (compilation: Compilation, { variable, at }: Place): Cypher => {
  if (!compilation.merged) return always;
  const redirect = compilation.fresh('m');
  return cypher`NOT EXISTS { MATCH (${variable})<-[:MERGED]-(${redirect}:Redirect) WHERE ${visible(redirect, at)} }`;
};

/** An entity and each that was merged into it: whatever its claims may hang on. `matches` binds `each`. */
export const eachOf = (compilation: Compilation, { variable, at }: Place): { matches: Cypher; each: Cypher } => {
  if (!compilation.merged) return { matches: nothing, each: variable };
  const [redirect, merged, each] = [compilation.fresh('m'), compilation.fresh('e'), compilation.fresh('e')];
  const matches = cypher`UNWIND [${variable}] + [(${variable})<-[:INTO]-(${redirect}:Redirect)-[:MERGED]->(${merged}) WHERE ${visible(redirect, at)} | ${merged}] AS ${each}`;
  return { matches, each };
};

/** How whatever was merged into an entity is described, as contents in order of id. */
export const mergedInto = (compilation: Compilation, { variable, at }: Place): Cypher => {
  if (!compilation.merged) return cypher`[]`;
  const [redirect, description] = [compilation.fresh('m'), compilation.fresh('d')];
  return inOrder(
    cypher`MATCH (${variable})<-[:INTO]-(${redirect}:Redirect)-[:MERGED]->()<-[:DESCRIBES]-(${description}:Description)
      WHERE ${visible(redirect, at)} AND ${visible(description, at)}`,
    [description],
    cypher`${description}.id`,
    cypher`${description}.content`,
  );
};

/** The id that answers for an id, which need not be of anything. */
export const survivingId = (compilation: Compilation, id: Cypher, at: Cypher): Cypher => {
  if (!compilation.merged) return id;
  const redirect = compilation.fresh('m');
  return cypher`coalesce(head(COLLECT { MATCH (${redirect}:Redirect {id: ${id}}) WHERE ${visible(redirect, at)} RETURN ${redirect}.to AS item }), ${id})`;
};

/** The ids that answer for the ids of an argument, as a list that is worked out once. */
export const survivingIds = (compilation: Compilation, ids: readonly string[]): Cypher => {
  if (!compilation.merged || ids.length === 0) return compilation.value(ids);
  const id = compilation.fresh('id');
  return compilation.bound(
    `survivors of ${JSON.stringify(ids)}`,
    () =>
      cypher`COLLECT { UNWIND ${compilation.value(ids)} AS ${id} RETURN ${survivingId(compilation, id, compilation.pinned)} AS item }`,
  );
};

/** The ids under which claims may name what the ids of an argument name at some revisions, as a list that is worked out once. */
export const writtenIds = (
  compilation: Compilation,
  ids: readonly string[],
  revisions: readonly Cypher[] = [compilation.pinned],
): Cypher => {
  if (!compilation.merged || ids.length === 0) return compilation.value(ids);
  const [id, at] = [compilation.fresh('id'), compilation.fresh('at')];
  const [kept, redirect] = [compilation.fresh('id'), compilation.fresh('m')];
  return compilation.bound(
    `written for ${JSON.stringify([ids, revisions.map(({ text }) => text)])}`,
    () => cypher`COLLECT { UNWIND ${compilation.value(ids)} AS ${id} UNWIND [${join(revisions, ',')}] AS ${at}
      WITH DISTINCT ${survivingId(compilation, id, at)} AS ${kept}, ${at}
      UNWIND [${kept}] + COLLECT { MATCH (${redirect}:Redirect {to: ${kept}}) WHERE ${visible(redirect, at)} RETURN ${redirect}.id AS item } AS ${id}
      RETURN DISTINCT ${id} AS item }`,
  );
};
