import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { ClaimAnswer, Page } from '../answers.ts';
import { type ClaimListing, claimPage } from '../claim-page.ts';
import type { Compilation, Projection } from '../compilation.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import type { Selection } from '../selection.ts';

/** Sends a statement that yields one page. */
export const sendPage = async <T>(
  reading: Reading,
  build: (compilation: Compilation) => Projection<Page<T>>,
): Promise<Page<T>> => {
  const compilation = compilationFor(reading);
  const listing = build(compilation);
  const [row] = await send(reading, cypher`${compilation.bindings()} RETURN ${listing.text} AS page`, compilation);
  return listing.read(row?.page);
};

/** The claims of the whole graph that pass a test. */
export const listClaims = (reading: Reading, listing: ClaimListing, selection: Selection): Promise<Page<ClaimAnswer>> =>
  sendPage(reading, (compilation) => {
    const where = (claim: Cypher): Cypher => cypher`MATCH (${claim}:Claim)`;
    return claimPage(compilation, compilation.pinned, where, listing, selection);
  });
