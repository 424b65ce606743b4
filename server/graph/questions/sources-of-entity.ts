import { cypher } from '../../neo4j/cypher.ts';
import type { Page, SourceAnswer } from '../answers.ts';
import { literal } from '../compilation.ts';
import { eachOf } from '../merged.ts';
import { type PageArguments, page } from '../page.ts';
import { integer, map } from '../raw.ts';
import type { Reading } from '../reading.ts';
import { asks, behindConnection, type Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import { sendPage } from './listings.ts';

/** A source, and how many of its claims name an entity. */
export interface SourceCount {
  source: SourceAnswer;
  claims: number;
}

/**
 * The sources of what is said of an entity, those that say most first; what was retracted is no longer said. A statement of
 * its own, because Neo4j refuses to count by groups inside the projection of an entity.
 */
export const listSourcesOf = (
  reading: Reading,
  id: string,
  args: PageArguments,
  selection: Selection,
): Promise<Page<SourceCount>> =>
  sendPage(reading, (compilation) => {
    const [source, claims] = [cypher`s`, cypher`claims`];
    const place = { variable: source, at: compilation.pinned };
    const { matches, each } = eachOf(compilation, { variable: cypher`e`, at: compilation.pinned });
    const member = compilation.nouns.source(compilation, place, behindConnection(selection));
    return page(compilation, args, {
      matches: cypher`MATCH (e:Entity {id: ${compilation.value(id)}}) ${matches}
        MATCH (${each})<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(s)
        WHERE ${visible(cypher`c`, compilation.pinned)} AND NOT c.retracted
        WITH s, count(DISTINCT c) AS claims`,
      variables: [source, claims],
      order: [
        { expression: claims, descending: true },
        { expression: cypher`s.id`, descending: false },
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
  });
