import { cypher } from '../../neo4j/cypher.ts';
import type { ClaimAnswer } from '../answers.ts';
import { isDisputed } from '../claim-test.ts';
import { type Compilation, collect, first, literal, type Projection } from '../compilation.ts';
import { list, map } from '../raw.ts';
import { behind, merge, type Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import {
  type ChangeName,
  type ChangesQuestion,
  changesOf,
  concerning,
  lastBy,
  MOST_CHANGES,
  type Span,
  touched,
} from './change.ts';

export interface ClaimChange {
  claim: ClaimAnswer;
  change: ChangeName;
}

/** The claims that are not what they were, or that something now disputes. */
export const claimChanges = (
  compilation: Compilation,
  span: Span,
  question: ChangesQuestion,
  selection: Selection,
): Projection<readonly ClaimChange[]> => {
  const asked = ['added', 'changed', 'closed', 'retracted', 'newlyDisputed'].map((field) => behind(selection, field));
  const member = compilation.nouns.claim(
    compilation,
    { variable: cypher`c`, at: cypher`at`, asked: true },
    merge(asked),
  );
  const concerns = concerning(compilation, question, (ids) => cypher`(v.subject IN ${ids} OR v.object IN ${ids})`);
  const before = cypher`MATCH (old:Claim {id: id}) WHERE ${visible(cypher`old`, span.from)}`;
  const disputedAt = (at: typeof span.from) => isDisputed(compilation, { variable: cypher`c`, at });
  return {
    text: collect(
      cypher`CALL () {
          MATCH (v:Claim) WHERE ${touched(cypher`v`, span)} AND ${concerns} RETURN v.id AS id
          UNION
          MATCH (d:Dispute) WHERE ${touched(cypher`d`, span)}
          MATCH (v:Claim {id: d.disputes}) WHERE ${concerns} RETURN v.id AS id
        }
        MATCH (c:Claim {id: id}) WHERE c.addedIn <= ${span.to}
        WITH id, c ORDER BY c.addedIn DESC WITH id, head(collect(c)) AS c
        WITH c, ${lastBy(cypher`c`, span)}, ${first(before, cypher`old.leaf`)} AS leaf,
          ${first(before, cypher`old.retracted`)} AS wasRetracted,
          ${disputedAt(span.to)} AND NOT ${disputedAt(span.from)} AS newlyDisputed
        WHERE stands OR leaf IS NOT NULL
        WITH c, at, stands, leaf, wasRetracted, newlyDisputed ORDER BY c.id LIMIT ${compilation.value(MOST_CHANGES + 1)}`,
      literal({
        claim: member.text,
        stands: cypher`stands`,
        stood: cypher`leaf IS NOT NULL`,
        same: cypher`coalesce(leaf = c.leaf, false)`,
        retracted: cypher`c.retracted AND NOT coalesce(wasRetracted, false)`,
        newlyDisputed: cypher`stands AND leaf IS NOT NULL AND newlyDisputed`,
      }),
    ),
    read: (raw) =>
      list(raw).flatMap((row) => {
        const found = map(row);
        const claim = member.read(found.claim);
        return changesOf(found).map((change) => ({ claim, change }));
      }),
  };
};
