import { type Cypher, cypher } from '../neo4j/cypher.ts';
import type { Page, SourceAnswer } from './answers.ts';
import { type Compilation, inOrder, literal, type Place, type Projection } from './compilation.ts';
import { type PageArguments, page } from './page.ts';
import { integer, list, map } from './raw.ts';
import { asks, behindConnection, type Selection } from './selection.ts';
import { visible } from './visible.ts';

/** A source, and how many of its claims name an entity. */
export interface SourceCount {
  source: SourceAnswer;
  claims: number;
}

/** The sources of what is said of an entity, those that say most first. What was retracted is no longer said. */
export const sourcePage = (
  compilation: Compilation,
  { variable, at }: Place,
  args: PageArguments,
  selection: Selection,
): Projection<Page<SourceCount>> => {
  const [claim, source, claims] = [compilation.fresh('c'), compilation.fresh('s'), compilation.fresh('n')];
  const member = compilation.nouns.source(compilation, { variable: source, at }, behindConnection(selection));
  return page(compilation, args, {
    matches: cypher`MATCH (${variable})<-[:SUBJECT|OBJECT]-(${claim}:Claim)-[:STATED_IN]->(${source})
      WHERE ${visible(claim, at)} AND NOT ${claim}.retracted
      WITH ${source}, count(DISTINCT ${claim}) AS ${claims}`,
    variables: [source, claims],
    order: [
      { expression: claims, descending: true },
      { expression: cypher`${source}.id`, descending: false },
    ],
    member: {
      text: literal({ source: member.text, claims }),
      read: (raw) => {
        const counted = map(raw);
        return { source: member.read(counted.source), claims: integer(counted.claims) };
      },
    },
    counted: asks(selection, 'totalCount'),
  });
};

/** The sources that copy or translate one. */
export const copiesOf = (
  compilation: Compilation,
  { variable, at }: Place,
  selection: Selection,
): Projection<readonly SourceAnswer[]> => {
  const [version, copy]: readonly [Cypher, Cypher] = [compilation.fresh('v'), compilation.fresh('s')];
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
