import { type Cypher, cypher } from '../neo4j/cypher.ts';
import type { ClaimAnswer, Page } from './answers.ts';
import { type ClaimTest, claimPasses } from './claim-test.ts';
import type { Compilation, Projection } from './compilation.ts';
import { type OrderKey, type PageArguments, page } from './page.ts';
import { asks, behindConnection, type Selection } from './selection.ts';

export type ClaimOrderName = 'id' | 'newest' | 'period';

/** What a list of claims asks for, parsed. */
export interface ClaimListing {
  test: ClaimTest;
  orderBy: ClaimOrderName;
  page: PageArguments;
}

const orders: Readonly<Record<ClaimOrderName, (claim: Cypher) => readonly OrderKey[]>> = {
  id: () => [],
  newest: (claim) => [{ expression: cypher`${claim}.addedIn`, descending: true }],
  period: (claim) => [
    { expression: cypher`CASE WHEN ${claim}.sMin > 0 THEN ${claim}.sMin ELSE 99999999 END`, descending: false },
  ],
};

/** A page of claims. `where` finds them by where they hang: `MATCH (claim:Claim)-[:STATED_IN]->(s)`, given the claim's variable. */
export const claimPage = (
  compilation: Compilation,
  at: Cypher,
  where: (claim: Cypher) => Cypher,
  listing: ClaimListing,
  selection: Selection,
): Projection<Page<ClaimAnswer>> => {
  const claim = compilation.fresh('c');
  const place = { variable: claim, at };
  return page(compilation, listing.page, {
    // A claim whose subject is also its object hangs twice on one entity.
    matches: cypher`${where(claim)} WHERE ${claimPasses(compilation, place, listing.test)}
      WITH DISTINCT ${claim}`,
    variables: [claim],
    order: [...orders[listing.orderBy](claim), { expression: cypher`${claim}.id`, descending: false }],
    member: compilation.nouns.claim(compilation, place, behindConnection(selection)),
    counted: asks(selection, 'totalCount'),
  });
};
