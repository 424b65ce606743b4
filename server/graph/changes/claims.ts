import { always, type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { ClaimAnswer } from '../answers.ts';
import { isDisputed } from '../claim-test.ts';
import type { Compilation } from '../compilation.ts';
import type { Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import {
  atMost,
  type Build,
  type ChangeList,
  type ChangesQuestion,
  hasCome,
  isGone,
  isNew,
  named,
  type Span,
} from './change.ts';

const [c, old] = [cypher`c`, cypher`old`];

/** The versions of claims that pass a test on their numbers: found by those, or where entities are named by their claims. */
const claimsThat = (
  compilation: Compilation,
  span: Span,
  version: Cypher,
  test: Cypher,
  ids: ChangesQuestion['ids'],
): Cypher =>
  ids === null
    ? cypher`MATCH (${version}:Version) WHERE ${test} AND ${version}:Claim`
    : cypher`${named(compilation, span, ids, cypher`named`)}
        MATCH (${version}:Claim)-[:SUBJECT|OBJECT]->(named) WHERE ${test}
        WITH DISTINCT ${version} WHERE true`;

// `c` and `at` are bound: the claim, and the revision to read it at.
const listed = (compilation: Compilation, matches: Cypher, selection: Selection): ChangeList<ClaimAnswer> => {
  const place = { variable: c, at: cypher`at`, asked: true } as const;
  const { text, read } = compilation.nouns.claim(compilation, place, selection);
  return { statement: cypher`${matches} ${compilation.bindings()} RETURN ${text} AS item`, read };
};

const inOrder = (compilation: Compilation, { to }: Span): Cypher =>
  cypher`WITH c, ${to} AS at ORDER BY c.addedIn, c.id ${atMost(compilation)}`;

const stoodBefore =
  (test: Cypher = always) =>
  (visibly: (version: Cypher) => Cypher): Cypher =>
    cypher`MATCH (old:Claim {id: c.id}) WHERE ${visibly(old)} AND ${test}`;

/** Claims that are new, and not retracted at once. */
export const addedClaims: Build<ClaimAnswer> = (compilation, span, ids, selection) =>
  listed(
    compilation,
    cypher`${claimsThat(compilation, span, c, hasCome(c, span), ids)} AND NOT c.retracted AND ${isNew(c, span, stoodBefore())}
      ${inOrder(compilation, span)}`,
    selection,
  );

/** Claims that say something else, other than that they are retracted. */
export const changedClaims: Build<ClaimAnswer> = (compilation, span, ids, selection) =>
  listed(
    compilation,
    cypher`${claimsThat(compilation, span, old, isGone(old, span), ids)}
      MATCH (c:Claim {id: old.id}) WHERE ${visible(c, span.to)} AND c.content <> old.content
        AND (old.retracted OR NOT c.retracted)
      ${inOrder(compilation, span)}`,
    selection,
  );

/** Claims that are made no longer, as they were last made. */
export const closedClaims: Build<ClaimAnswer> = (compilation, span, ids, selection) =>
  listed(
    compilation,
    cypher`${claimsThat(compilation, span, old, isGone(old, span), ids)}
        AND NOT EXISTS { MATCH (c:Claim {id: old.id}) WHERE ${visible(c, span.to)} }
      WITH old ORDER BY old.removedIn, old.id ${atMost(compilation)}
      CALL (old) { MATCH (c:Claim {id: old.id}) WHERE c.addedIn <= ${span.to} RETURN c ORDER BY c.addedIn DESC LIMIT 1 }
      WITH c, c.removedIn - 1 AS at`,
    selection,
  );

/** Claims that were declared wrong since, also those that were new then. */
export const retractedClaims: Build<ClaimAnswer> = (compilation, span, ids, selection) =>
  listed(
    compilation,
    cypher`${claimsThat(compilation, span, c, hasCome(c, span), ids)} AND c.retracted
        AND ${isNew(c, span, stoodBefore(cypher`old.retracted`))}
      ${inOrder(compilation, span)}`,
    selection,
  );

// A dispute begins to count when it is made, or when the claim that disputes comes back; that one was born before, because a
// dispute is never older than its claims.
const disputedSince = ({ from, to }: Span): Cypher => cypher`CALL () {
    MATCH (d:Dispute) WHERE d.addedIn > ${from} AND d.addedIn <= ${to} RETURN d.disputes AS id
    UNION
    MATCH (k:Version) WHERE k.addedIn > ${from} AND k.addedIn <= ${to} AND k.born <= ${from} AND k:Claim AND NOT k.retracted
    MATCH (d:Dispute {claim: k.id}) RETURN d.disputes AS id
  }`;

/** Claims that something disputes now and did not before, also those that are new. */
export const disputedClaims: Build<ClaimAnswer> = (compilation, span, ids, selection) => {
  const disputedAt = (at: Cypher) => isDisputed(compilation, { variable: c, at });
  const concerned = ids === null ? always : concerns(compilation, span, ids);
  return listed(
    compilation,
    cypher`${disputedSince(span)}
      MATCH (c:Claim {id: id}) WHERE ${visible(c, span.to)} AND NOT c.retracted AND ${concerned}
        AND ${disputedAt(span.to)} AND NOT (${disputedAt(span.from)} AND EXISTS { ${stoodBefore()((version) => visible(version, span.from))} })
      ${inOrder(compilation, span)}`,
    selection,
  );
};

const concerns = (compilation: Compilation, span: Span, ids: readonly string[]): Cypher =>
  cypher`EXISTS { ${named(compilation, span, ids, cypher`named`)} MATCH (c)-[:SUBJECT|OBJECT]->(named) RETURN 1 }`;
