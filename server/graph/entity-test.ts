import { type Cypher, cypher, join, nothing } from '../neo4j/cypher.ts';
import { type AttributeTest, hasAttribute } from './attribute-test.ts';
import type { Compilation, Place } from './compilation.ts';
import { type DirectionName, linesAt } from './lines.ts';
import { eachOf, survivingIds } from './merged.ts';
import { liesIn } from './places.ts';
import type { RelationTest } from './relation-test.ts';
import { type TextTest, textPasses } from './text-test.ts';
import { visible } from './visible.ts';

/** The contract's EntityFilter, parsed. A null lets everything through. */
export interface EntityTest {
  /** Labels. */
  kinds: readonly string[] | null;
  types: readonly string[] | null;
  ids: readonly string[] | null;
  name: TextTest | null;
  /** A place that the entity is located in, directly or through what the place is part of. */
  place: string | null;
  /** A source with a claim about the entity. */
  source: string | null;
  related: readonly RelatedTest[];
  attributes: readonly AttributeTest[];
}

/** A line that an entity must have, or must not. */
export interface RelatedTest {
  direction: DirectionName;
  test: RelationTest;
  to: EntityTest | null;
  none: boolean;
}

/** What an entity must pass: a condition of a match, and clauses that come after that match. */
export interface EntityConditions {
  where: Cypher;
  after: Cypher;
}

/**
 * The conditions on an entity whose version at `place.at` is bound to `version`. Those on its lines are no part of the
 * condition: Neo4j would plan each of them anew for every order in which it considers the rest, and again for each of those
 * nested in it, so that three levels took longer to plan than a statement may take at all (see README.md).
 */
export const entityPasses = (
  compilation: Compilation,
  place: Place,
  version: Cypher,
  test: EntityTest,
): EntityConditions => {
  const { variable, at } = place;
  const tests: Cypher[] = [visible(version, at)];
  if (test.kinds !== null) tests.push(cypher`${version}.kind IN ${compilation.value(test.kinds)}`);
  if (test.types !== null) tests.push(cypher`${version}.type IN ${compilation.value(test.types)}`);
  if (test.ids !== null) tests.push(cypher`${variable}.id IN ${survivingIds(compilation, test.ids)}`);
  if (test.name !== null) tests.push(textPasses(compilation, cypher`${version}.folded`, test.name));
  if (test.place !== null) tests.push(liesIn(compilation, place, test.place));
  if (test.source !== null) {
    const claim = compilation.fresh('c');
    const { matches, each } = eachOf(compilation, place);
    tests.push(cypher`EXISTS { ${matches}
      MATCH (${claim}:Claim {source: ${compilation.value(test.source)}})-[:SUBJECT|OBJECT]->(${each})
      WHERE ${visible(claim, at)} RETURN 1 }`);
  }
  for (const attribute of test.attributes) tests.push(hasAttribute(compilation, place, attribute));
  const after = test.related.map((related) => isRelated(compilation, place, related));
  return { where: join(tests, ' AND '), after: join(after, ' ') };
};

const isRelated = (compilation: Compilation, place: Place, { test, direction, to, none }: RelatedTest): Cypher => {
  const lines = linesAt(compilation, place, test, direction);
  const far = to === null ? nothing : atFarEnd(compilation, { variable: lines.far, at: place.at }, to);
  const found = compilation.fresh('n');
  const seen = join([place.variable, ...compilation.listVariables()], ',');
  const call = cypher`CALL (${seen}) { ${lines.matches} ${far} RETURN 1 AS ${found} LIMIT 1 }`;
  return none ? cypher`OPTIONAL ${call} WITH * WHERE ${found} IS NULL` : call;
};

const atFarEnd = (compilation: Compilation, far: Place, to: EntityTest): Cypher => {
  const version = compilation.fresh('v');
  const { where, after } = entityPasses(compilation, far, version, to);
  return cypher`MATCH (${version}:Description)-[:DESCRIBES]->(${far.variable}) WHERE ${where} ${after}`;
};
