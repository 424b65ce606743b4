import { allOf, always, type Cypher, cypher } from '../neo4j/cypher.ts';
import { type RelationKindDefinition, relationKindList } from '../ontology/index.ts';
import type { Compilation, LinePlace, Place } from './compilation.ts';
import { enoughPass, linePasses, passingPositions, type RelationTest, typesOf } from './relation-test.ts';

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
  const pattern = arrows[arrow](cypher`${relation}${typesOf(test, arrow === 'out')}`);
  const near = direction === 'in' ? cypher`endNode(${relation})` : cypher`startNode(${relation})`;
  const runs = eitherWay
    ? cypher`(${near} = ${variable} OR type(${relation}) IN ${compilation.value(symmetricKinds)})`
    : always;
  return passing(compilation, { relation, far, at }, test, {
    pattern: cypher`(${variable})${pattern}(${far}:Entity)`,
    condition: allOf([runs, farTest(far, relation)]),
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
  return passing(compilation, { relation, far, at }, test, { pattern, condition: always });
};

const passing = (
  compilation: Compilation,
  { relation, far, at }: { relation: Cypher; far: Cypher; at: Cypher },
  test: RelationTest,
  { pattern, condition }: { pattern: Cypher; condition: Cypher },
): Lines => {
  const [from, to, positions] = [compilation.fresh('a'), compilation.fresh('b'), compilation.fresh('at')];
  return {
    matches: cypher`MATCH ${pattern} WHERE ${allOf([linePasses(compilation, { relation, far, at }, test), condition])}
      WITH ${relation}, ${far}, startNode(${relation}) AS ${from}, endNode(${relation}) AS ${to},
        ${passingPositions(compilation, relation, test)} AS ${positions}
      WHERE ${enoughPass(compilation, relation, positions, test)}`,
    line: { variable: relation, at, from, to, positions, days: test.time.days },
    far,
    variables: [relation, far, from, to, positions],
  };
};
