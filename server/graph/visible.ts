import { type Cypher, cypher } from '../neo4j/cypher.ts';

/** A version stands at a revision when it was added by then and not yet removed. */
export const visible = (version: Cypher, at: Cypher): Cypher =>
  cypher`${version}.addedIn <= ${at} AND ${version}.removedIn > ${at}`;

/** The revision at which something found by id is read: that of the request, or its last where it was closed by then. */
export const lastReadable = (version: Cypher, revision: Cypher): Cypher =>
  cypher`CASE WHEN ${version}.removedIn <= ${revision} THEN ${version}.removedIn - 1 ELSE ${revision} END`;
