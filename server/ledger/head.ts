import { z } from 'zod';
import { cypher } from '../neo4j/cypher.ts';
import type { Database, Runner } from '../neo4j/database.ts';

/** Where the ledger stands: its origin, the newest revision that readers see, and the newest one written. */
export interface StoredHead {
  lineage: string;
  number: number;
  /** Above `number` between staging and publishing only, or after a crash between the two. */
  staged: number;
}

const rows = z.array(z.strictObject({ lineage: z.string(), number: z.int(), staged: z.int() }));
const READ = cypher`MATCH (h:Head {id: 'head'}) RETURN h.lineage AS lineage, h.number AS number, h.staged AS staged`;

export const readHead = async (database: Database): Promise<StoredHead | undefined> =>
  rows.parse(await database.read(READ))[0];

/** The head of a migrated database. */
export const requireHead = async (database: Database): Promise<StoredHead> => {
  const head = await readHead(database);
  if (!head) throw new Error('The database holds no ledger yet: open it with openLedger first.');
  return head;
};

/** Makes the one Head node where there is none. Two writers that start at once make one. */
export const createHead = (database: Database, lineage: string): Promise<void> =>
  database.write(async (transaction) => {
    await transaction.run(
      cypher`MERGE (h:Head {id: 'head'}) ON CREATE SET h.lineage = $lineage, h.number = 0, h.staged = 0`,
      { lineage },
    );
  });

/** Gives an empty ledger the origin of the log that it is about to replay. */
export const adoptLineage = (database: Database, lineage: string): Promise<void> =>
  database.write(async (transaction) => {
    await transaction.run(cypher`MATCH (h:Head {id: 'head'}) WHERE h.staged = 0 SET h.lineage = $lineage`, { lineage });
  });

/**
 * Takes the write lock of the ledger, then reads the head. Two statements, because reads take no lock: read together,
 * the number could be older than the lock.
 */
export const lockHead = async (transaction: Runner): Promise<StoredHead> => {
  await transaction.run(cypher`MATCH (h:Head {id: 'head'}) SET h.id = 'head'`);
  const [head] = rows.parse(await transaction.run(READ));
  if (!head) throw new Error('The database has lost its head.');
  return head;
};

/** Makes what is staged visible: the one property on which everything readers see depends. Harmless when repeated. */
export const publish = (database: Database): Promise<void> =>
  database.write(async (transaction) => {
    const head = await lockHead(transaction);
    if (head.staged > head.number) await transaction.run(cypher`MATCH (h:Head {id: 'head'}) SET h.number = h.staged`);
  });
