import { type Cypher, cypher, join } from '../neo4j/cypher.ts';
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

/** The conditions on an entity whose version at `place.at` is bound to `version`. */
export const entityPasses = (compilation: Compilation, place: Place, version: Cypher, test: EntityTest): Cypher => {
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
  for (const related of test.related) tests.push(isRelated(compilation, place, related));
  for (const attribute of test.attributes) tests.push(hasAttribute(compilation, place, attribute));
  return join(tests, ' AND ');
};

const isRelated = (compilation: Compilation, place: Place, related: RelatedTest): Cypher => {
  const lines = linesAt(compilation, place, related.test, related.direction);
  const far = { variable: lines.far, at: place.at };
  const version = compilation.fresh('v');
  const to =
    related.to === null
      ? cypher``
      : cypher`MATCH (${version}:Description)-[:DESCRIBES]->(${lines.far})
        WHERE ${entityPasses(compilation, far, version, related.to)}`;
  const exists = cypher`EXISTS { ${lines.matches} ${to} RETURN 1 }`;
  return related.none ? cypher`NOT ${exists}` : exists;
};
