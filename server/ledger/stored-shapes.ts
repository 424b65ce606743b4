import type { Cypher } from '../neo4j/cypher.ts';
import { cypher } from '../neo4j/cypher.ts';
import type { Parameters, Row } from '../neo4j/database.ts';
import type { Collection } from './change-set.ts';

/** Asks the database, inside a transaction or outside. */
export type Ask = (statement: Cypher, parameters?: Parameters) => Promise<Row[]>;

/** The label of a collection's versions. */
export const versionLabel: Readonly<Record<Collection, Cypher>> = {
  sources: cypher`SourceText`,
  entities: cypher`Description`,
  claims: cypher`Claim`,
  disputes: cypher`Dispute`,
};

/** The collection that an id belongs to by its form; entities and sources share one. */
export const formOf = (id: string): 'claim' | 'dispute' | 'thing' => {
  if (id.includes(':')) return 'claim';
  return id.startsWith('dispute.') ? 'dispute' : 'thing';
};
