import { always, type Cypher, cypher } from '../neo4j/cypher.ts';
import type { Compilation } from './compilation.ts';

/** Where no end of a line is the far one, `entityKinds` asks that one of the two is of these kinds. */
export const eitherEndOf = (
  compilation: Compilation,
  kinds: readonly string[] | null,
  near: Cypher,
): ((far: Cypher) => Cypher) => {
  if (kinds === null) return () => always;
  const wanted = compilation.value(kinds);
  return (far) => cypher`any(l IN labels(${near}) + labels(${far}) WHERE l IN ${wanted})`;
};
