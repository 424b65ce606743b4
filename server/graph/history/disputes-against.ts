import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import { type Compilation, first, type Projection } from '../compilation.ts';
import { maybe, type Raw, text } from '../raw.ts';
import { sourceContent } from '../record-content.ts';
import { visible } from '../visible.ts';
import type { CountingDispute } from './entry.ts';
import { type Stood, stood } from './stored.ts';

/**
 * The disputes against the claims whose ids `claim` is bound to, as long as each counted: while it stood itself, and with it
 * the claim that disputes, not retracted.
 */
export const disputesAgainst = (
  compilation: Compilation,
  { bound, claim, at, until }: { bound: Cypher; claim: Cypher; at: Cypher; until: Cypher },
): Projection<readonly Stood<CountingDispute>[]> => {
  const [dispute, disputing, source] = [compilation.fresh('d'), compilation.fresh('k'), compilation.fresh('t')];
  const later = (a: Cypher, b: Cypher): Cypher => cypher`CASE WHEN ${a} > ${b} THEN ${a} ELSE ${b} END`;
  const [from, to] = [compilation.fresh('from'), compilation.fresh('to')];
  return stood(compilation, {
    matches: cypher`${bound} MATCH (${dispute}:Dispute {disputes: ${claim}})
      MATCH (${disputing}:Claim {id: ${dispute}.claim}) WHERE NOT ${disputing}.retracted
      WITH ${dispute}, ${disputing}, ${later(cypher`${dispute}.addedIn`, cypher`${disputing}.addedIn`)} AS ${from},
        ${later(cypher`-${dispute}.removedIn`, cypher`-${disputing}.removedIn`)} AS ${to}
      WHERE ${from} < -${to} AND ${from} <= ${until}`,
    variable: dispute,
    kept: [disputing],
    addedIn: from,
    removedIn: cypher`-${to}`,
    until,
    properties: ['id', 'disputes', 'by', 'note'],
    entries: {
      source: first(
        cypher`MATCH (${disputing})-[:STATED_IN]->()<-[:DESCRIBES]-(${source}) WHERE ${visible(source, at)}`,
        cypher`${source}.content`,
      ),
    },
    read: (row) => ({
      id: text(row.id),
      against: text(row.disputes),
      by: text(row.by) === 'source' ? 'source' : 'editors',
      note: text(row.note),
      source: maybe((content: Raw) => sourceContent(text(content)), row.source) ?? undefined,
    }),
  });
};
