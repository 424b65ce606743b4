import { type Cypher, cypher } from '../neo4j/cypher.ts';
import type { Compilation, LinePlace, Place } from './compilation.ts';
import { enoughPass, linePasses, passingPositions, type RelationTest, typesOf } from './relation-test.ts';

export type DirectionName = 'out' | 'in' | 'both';

const arrows: Readonly<Record<DirectionName, (relation: Cypher) => Cypher>> = {
  out: (relation) => cypher`-[${relation}]->`,
  in: (relation) => cypher`<-[${relation}]-`,
  both: (relation) => cypher`-[${relation}]-`,
};

/** The lines at an entity that pass a test. */
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
  direction: DirectionName,
  farTest: (far: Cypher, relation: Cypher) => Cypher = () => cypher`true`,
): Lines => {
  const relation = compilation.fresh('r');
  const far = compilation.fresh('o');
  const from = compilation.fresh('a');
  const to = compilation.fresh('b');
  const positions = compilation.fresh('at');
  const pattern = arrows[direction](cypher`${relation}${typesOf(test, direction === 'out')}`);
  return {
    matches: cypher`MATCH (${variable})${pattern}(${far}:Entity)
      WHERE ${linePasses(compilation, { relation, far, at }, test)} AND ${farTest(far, relation)}
      WITH ${relation}, ${far}, startNode(${relation}) AS ${from}, endNode(${relation}) AS ${to},
        ${passingPositions(compilation, relation, test)} AS ${positions}
      WHERE ${enoughPass(compilation, relation, positions, test)}`,
    line: { variable: relation, at, from, to, positions, days: test.time.days },
    far,
    variables: [relation, far, from, to, positions],
  };
};
