/**
 * A process that applies one change set and is killed on the way: by itself, with SIGKILL, before the given statement of
 * its transactions or after the given transaction. Run as a child, it is told what to do by a message.
 */
import { z } from 'zod';
import { connect, type Database } from '../../neo4j/database.ts';
import { changeSet } from '../change-set.ts';
import { openLedger } from '../ledger.ts';
import { published } from './publishing.ts';

export const doom = z.strictObject({
  connection: z.strictObject({ uri: z.string(), username: z.string(), password: z.string(), database: z.string() }),
  logFolder: z.string(),
  changes: changeSet,
  /** Dies before it sends this statement of the writing, counted from 1. */
  statement: z.int().optional(),
  /** Dies after this transaction is committed: the second one stages, the third one publishes. */
  transaction: z.int().optional(),
});
export type Doom = z.infer<typeof doom>;

const doomed = (database: Database, { statement, transaction }: Doom): Database => {
  let statements = 0;
  let transactions = 0;
  return {
    ...database,
    write: async (work) => {
      const result = await database.write((running) =>
        work({
          run: (text, parameters) => {
            statements += 1;
            if (statements === statement) process.kill(process.pid, 'SIGKILL');
            return running.run(text, parameters);
          },
        }),
      );
      transactions += 1;
      if (transactions === transaction) process.kill(process.pid, 'SIGKILL');
      return result;
    },
  };
};

/** Counts from the first statement of the writing on: opening the ledger is not meant. */
const armed = (database: Database, fate: Doom): { database: Database; arm(): void } => {
  let current = database;
  return {
    database: { ...database, write: (work) => current.write(work) },
    arm: () => {
      current = doomed(database, fate);
    },
  };
};

process.once('message', async (message) => {
  const fate = doom.parse(message);
  const { database, arm } = armed(connect(fate.connection), fate);
  const ledger = await openLedger(database, { logFolder: fate.logFolder });
  arm();
  await published(ledger, fate.changes);
  await database.close();
  process.disconnect();
});
