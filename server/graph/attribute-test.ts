import { type Cypher, cypher, join } from '../neo4j/cypher.ts';
import type { Days } from '../record/edtf.ts';
import type { Compilation, Place } from './compilation.ts';
import { eachOf } from './merged.ts';
import { type TextTest, textPasses } from './text-test.ts';
import { visible } from './visible.ts';

/** A test on an attribute: some claim that stands and asserts it must pass all of it. */
export interface AttributeTest {
  predicate: string;
  text: TextTest | null;
  atLeast: number | null;
  atMost: number | null;
  currency: string | null;
  /** For dates: the days in which it must possibly lie. */
  days: Days | null;
}

export const hasAttribute = (compilation: Compilation, place: Place, test: AttributeTest): Cypher => {
  const claim = compilation.fresh('c');
  const { matches, each } = eachOf(compilation, place);
  // What is denied, alleged or only planned is no ground to find an entity by, and “less than” no ground for “at least”.
  const tests = [
    visible(claim, place.at),
    cypher`NOT ${claim}.retracted AND ${claim}.rank <> 'deprecated' AND ${claim}.modality = 'asserted'`,
  ];
  if (test.atLeast !== null)
    tests.push(
      cypher`${claim}.number >= ${compilation.value(test.atLeast)} AND NOT ${claim}.precision IN ['less_than', 'at_most']`,
    );
  if (test.atMost !== null)
    tests.push(
      cypher`${claim}.number <= ${compilation.value(test.atMost)} AND NOT ${claim}.precision IN ['more_than', 'at_least']`,
    );
  if (test.currency !== null) tests.push(cypher`${claim}.currency = ${compilation.value(test.currency)}`);
  if (test.text !== null) tests.push(textPasses(compilation, cypher`[${claim}.folded]`, test.text));
  if (test.days !== null) {
    tests.push(cypher`${claim}.dateFrom <= ${compilation.value(test.days.to)}`);
    tests.push(cypher`${claim}.dateTo >= ${compilation.value(test.days.from)}`);
  }
  return cypher`EXISTS { ${matches}
    MATCH (${claim}:Claim {predicate: ${compilation.value(test.predicate)}})-[:SUBJECT]->(${each})
    WHERE ${join(tests, ' AND ')} RETURN 1 }`;
};
