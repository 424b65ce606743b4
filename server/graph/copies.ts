import { cypher } from '../neo4j/cypher.ts';
import type { SourceAnswer } from './answers.ts';
import { type Compilation, inOrder, type Place, type Projection } from './compilation.ts';
import { list } from './raw.ts';
import type { Selection } from './selection.ts';
import { visible } from './visible.ts';

/** The sources that copy or translate one. */
export const copiesOf = (
  compilation: Compilation,
  { variable, at }: Place,
  selection: Selection,
): Projection<readonly SourceAnswer[]> => {
  const [version, copy] = [compilation.fresh('v'), compilation.fresh('s')];
  const member = compilation.nouns.source(compilation, { variable: copy, at }, selection);
  return {
    text: inOrder(
      cypher`MATCH (${version}:SourceText {copyOf: ${variable}.id})-[:DESCRIBES]->(${copy}) WHERE ${visible(version, at)}`,
      [copy],
      cypher`${copy}.id`,
      member.text,
    ),
    read: (raw) => list(raw).map(member.read),
  };
};
