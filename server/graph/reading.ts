import type { Cypher } from '../neo4j/cypher.ts';
import type { Database, Row } from '../neo4j/database.ts';
import { Compilation } from './compilation.ts';
import { nouns } from './nouns.ts';

/** One request's view of the graph: the database, and the one revision that everything is read at. */
export interface Reading {
  database: Database;
  /** The revision that the root field is answered at. */
  revision: number;
  /** Whether anything was ever merged. Where that is not known, statements look. */
  merged?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

export const compilationFor = ({ merged = true }: Pick<Reading, 'merged'>): Compilation =>
  new Compilation(nouns, merged);

/** Sends a compiled statement, which the database ends after `milliseconds`, where less than its own limit. */
export const send = (
  { database, revision, signal }: Reading,
  statement: Cypher,
  compilation: Compilation,
  milliseconds?: number,
): Promise<Row[]> => {
  if (compilation.isOpen) throw new Error('A statement uses a list that it does not bind (see Compilation.bindings).');
  return database.read(
    statement,
    { ...compilation.parameters, revision },
    {
      ...(milliseconds !== undefined && { timeout: milliseconds }),
      ...(signal !== undefined && { signal }),
    },
  );
};
