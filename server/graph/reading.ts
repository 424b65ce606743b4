import type { Cypher } from '../neo4j/cypher.ts';
import type { Database, Row } from '../neo4j/database.ts';
import { Compilation } from './compilation.ts';
import { nouns } from './nouns.ts';

/** One request's view of the graph: the database, and the one revision that everything is read at. */
export interface Reading {
  database: Database;
  /** The revision that the root field is answered at. */
  revision: number;
  signal?: AbortSignal | undefined;
}

export const compilationFor = (_reading: Reading): Compilation => new Compilation(nouns);

/** Sends a compiled statement, which the database ends after `milliseconds`, where less than its own limit. */
export const send = (
  { database, revision, signal }: Reading,
  statement: Cypher,
  compilation: Compilation,
  milliseconds?: number,
): Promise<Row[]> =>
  database.read(
    statement,
    { ...compilation.parameters, revision },
    {
      ...(milliseconds !== undefined && { timeout: milliseconds }),
      ...(signal !== undefined && { signal }),
    },
  );
