import { allOf, always, type Cypher, cypher, join, nothing } from '../neo4j/cypher.ts';
import { type RelationKindDefinition, relationKindList } from '../ontology/index.ts';
import type { Compilation, LinePlace, Place } from './compilation.ts';
import { enoughPass, linePasses, positionsThatPass, type RelationTest, typesOf } from './relation-test.ts';

export type DirectionName = 'out' | 'in' | 'both';

/** The kinds that read the same both ways. */
export const symmetricKinds: readonly string[] = relationKindList
  .filter((definition: RelationKindDefinition) => definition.symmetric === true)
  .map(({ kind }) => kind);

/** Whether lines that read the same both ways may be among those that a test lets through. */
const mayBeSymmetric = ({ kinds }: RelationTest): boolean =>
  kinds === null || kinds.some((kind) => symmetricKinds.includes(kind));

const arrows: Readonly<Record<DirectionName, (relation: Cypher) => Cypher>> = {
  out: (relation) => cypher`-[${relation}]->`,
  in: (relation) => cypher`<-[${relation}]-`,
  both: (relation) => cypher`-[${relation}]-`,
};

/** The lines at an entity that pass a test; `leaving` are those stored as starting there, each line of a picture once. */
export interface Lines {
  /** Binds `line` and everything it needs, and `far`, the entity at the other end. */
  matches: Cypher;
  line: LinePlace;
  far: Cypher;
  variables: readonly Cypher[];
}

export const linesAt = (
  compilation: Compilation,
  { variable, at }: Place,
  test: RelationTest,
  direction: DirectionName | 'leaving',
  farTest: (far: Cypher, relation: Cypher) => Cypher = () => always,
): Lines => {
  const relation = compilation.fresh('r');
  const far = compilation.fresh('o');
  // The ends of a symmetric line are ordered by id, so which way it is stored says nothing about which way it runs.
  const eitherWay = (direction === 'out' || direction === 'in') && mayBeSymmetric(test);
  const arrow = eitherWay ? 'both' : direction === 'leaving' ? 'out' : direction;
  const ends =
    arrow === 'both' ? undefined : arrow === 'out' ? { from: variable, to: far } : { from: far, to: variable };
  const pattern = arrows[arrow](cypher`${relation}${typesOf(test, arrow === 'out')}`);
  const near = direction === 'in' ? cypher`endNode(${relation})` : cypher`startNode(${relation})`;
  const runs = eitherWay
    ? cypher`(${near} = ${variable} OR type(${relation}) IN ${compilation.value(symmetricKinds)})`
    : always;
  return passing(compilation, { relation, far, at }, test, {
    pattern: cypher`(${variable})${pattern}(${far}:Entity)`,
    condition: allOf([runs, farTest(far, relation)]),
    ends,
  });
};

/**
 * The lines between two entities that are both bound. Nothing but lines joins two entities, so no type need be named, and
 * Neo4j looks from the end that has fewer.
 */
export const linesBetween = (
  compilation: Compilation,
  { variable, at }: Place,
  far: Cypher,
  test: RelationTest,
): Lines => {
  const relation = compilation.fresh('r');
  const pattern = cypher`(${variable})-[${relation}${typesOf(test, true)}]-(${far})`;
  return passing(compilation, { relation, far, at }, test, { pattern, condition: always, ends: undefined });
};

/** What the lines are matched by, and their ends where the pattern tells which is which. */
interface Match {
  pattern: Cypher;
  condition: Cypher;
  ends: Pick<LinePlace, 'from' | 'to'> | undefined;
}

// A hub has thousands of lines and few are answered, so whatever every line passes is not worked out for each.
const passing = (
  compilation: Compilation,
  { relation, far, at }: { relation: Cypher; far: Cypher; at: Cypher },
  test: RelationTest,
  { pattern, condition, ends }: Match,
): Lines => {
  const { from, to } = ends ?? { from: compilation.fresh('a'), to: compilation.fresh('b') };
  const { all, positions: found } = positionsThatPass(compilation, relation, test);
  const positions = all ? found : compilation.fresh('at');
  const variables = [relation, ...new Set([far, from, to, ...(all ? [] : [positions])])];
  const worked = [
    relation,
    ...(ends === undefined
      ? [far, cypher`startNode(${relation}) AS ${from}`, cypher`endNode(${relation}) AS ${to}`]
      : [from, to]),
    ...(all ? [] : [cypher`${found} AS ${positions}`]),
  ];
  const enough = enoughPass(compilation, relation, positions, test, all);
  const narrowed =
    enough === always && ends !== undefined
      ? nothing
      : cypher`WITH ${join(worked, ',')} ${enough === always ? nothing : cypher`WHERE ${enough}`}`;
  return {
    matches: cypher`MATCH ${pattern} WHERE ${allOf([linePasses(compilation, { relation, far, at }, test), condition])} ${narrowed}`,
    line: { variable: relation, at, from, to, positions, days: test.time.days },
    far,
    variables,
  };
};
