import { always, type Cypher, cypher, join } from '../neo4j/cypher.ts';
import { fold } from '../record/spelling/fold.ts';
import type { Compilation } from './compilation.ts';

export interface TextTest {
  eq: string | null;
  startsWith: string | null;
  contains: string | null;
  in: readonly string[] | null;
}

/** A test that any of several folded texts must pass; case and accents do not count. */
export const textPasses = (compilation: Compilation, values: Cypher, test: TextTest): Cypher => {
  const value = compilation.fresh('x');
  const tests: Cypher[] = [];
  if (test.eq !== null) tests.push(cypher`${value} = ${compilation.value(fold(test.eq))}`);
  if (test.startsWith !== null) tests.push(cypher`${value} STARTS WITH ${compilation.value(fold(test.startsWith))}`);
  if (test.contains !== null) tests.push(cypher`${value} CONTAINS ${compilation.value(fold(test.contains))}`);
  if (test.in !== null) tests.push(cypher`${value} IN ${compilation.value(test.in.map(fold))}`);
  return tests.length === 0 ? always : cypher`any(${value} IN ${values} WHERE ${join(tests, ' AND ')})`;
};
