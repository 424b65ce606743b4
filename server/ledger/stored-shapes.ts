import { type Cypher, cypher } from '../neo4j/cypher.ts';
import type { Database, Parameters, ReadOptions, Row, Runner } from '../neo4j/database.ts';
import type { Collection } from './change-set.ts';

/** Asks the database, inside a transaction or outside. */
export type Ask = (statement: Cypher, parameters?: Parameters) => Promise<Row[]>;

export const reading =
  (database: Database, options: ReadOptions = {}): Ask =>
  (statement, parameters) =>
    database.read(statement, parameters, options);

export const within =
  (transaction: Runner): Ask =>
  (statement, parameters) =>
    transaction.run(statement, parameters);

/** The label of a collection's versions. */
export const versionLabel: Readonly<Record<Collection, Cypher>> = {
  sources: cypher`SourceText`,
  entities: cypher`Description`,
  claims: cypher`Claim`,
  disputes: cypher`Dispute`,
  same: cypher`Same`,
  different: cypher`Different`,
};

/** The collection that an id belongs to by its form; entities and sources share one. */
export const formOf = (id: string): 'claim' | 'dispute' | 'same' | 'different' | 'thing' => {
  if (id.includes(':')) return 'claim';
  return (['dispute', 'same', 'different'] as const).find((form) => id.startsWith(`${form}.`)) ?? 'thing';
};
