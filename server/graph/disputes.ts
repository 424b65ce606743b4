import { cypher } from '../neo4j/cypher.ts';
import type { DisputeAnswer } from './answers.ts';
import { type Compilation, inOrder, mapOf, type Place, type Projection } from './compilation.ts';
import { list, map, text } from './raw.ts';
import { behind, type Selection } from './selection.ts';
import { visible } from './visible.ts';

/**
 * The disputes that a claim is a side of: those it raises (`disputes`), or those raised against it (`disputedBy`). A
 * dispute whose claim was retracted no longer counts and is left out.
 */
export const disputesOf = (
  compilation: Compilation,
  place: Place,
  side: 'disputes' | 'disputedBy',
  selection: Selection,
): Projection<readonly DisputeAnswer[]> => {
  const { variable, at } = place;
  const dispute = compilation.fresh('d');
  const other = compilation.fresh('k');
  const own = side === 'disputes' ? cypher`claim` : cypher`disputes`;
  const others = side === 'disputes' ? cypher`disputes` : cypher`claim`;
  const raising = side === 'disputes' ? variable : other;
  const asked = { claim: behind(selection, 'claim'), disputes: behind(selection, 'disputes') };
  const self = compilation.nouns.claim(compilation, place, side === 'disputes' ? asked.claim : asked.disputes);
  const far = compilation.nouns.claim(
    compilation,
    { variable: other, at },
    side === 'disputes' ? asked.disputes : asked.claim,
  );
  const entries = side === 'disputes' ? { from: self, to: far } : { from: far, to: self };
  return {
    text: inOrder(
      cypher`MATCH (${dispute}:Dispute {${own}: ${variable}.id}) WHERE ${visible(dispute, at)}
        MATCH (${other}:Claim {id: ${dispute}.${others}}) WHERE ${visible(other, at)} AND NOT ${raising}.retracted`,
      [dispute, other],
      cypher`${dispute}.id`,
      mapOf(dispute, ['id', 'by', 'note'], { from: entries.from.text, to: entries.to.text }),
    ),
    read: (raw) =>
      list(raw)
        .map(map)
        .map((row) => ({
          id: text(row.id),
          by: text(row.by) === 'source' ? 'source' : 'editors',
          note: text(row.note),
          claim: entries.from.read(row.from),
          disputes: entries.to.read(row.to),
        })),
  };
};
