import type { Database } from '../neo4j/database.ts';

/** The database as one request has it: whatever is read through it ends with the signal. */
export const endingWith = (database: Database, signal: AbortSignal | undefined): Database =>
  signal === undefined
    ? database
    : {
        ...database,
        read: (statement, parameters, options) => database.read(statement, parameters, { signal, ...options }),
      };
