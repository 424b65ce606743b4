/** The write side's public face: what it can be asked, and how it is opened. */
import type { Database } from '../neo4j/database.ts';
import { migrate } from '../neo4j/migrations.ts';
import { applyPlan } from './apply.ts';
import { ensureHead, replayLog, writeMissingLogFiles } from './catch-up.ts';
import type { ChangeSet } from './change-set.ts';
import { deriveAgain } from './derivation.ts';
import { publish, requireHead } from './head.ts';
import type { Held } from './held.ts';
import { makePlan } from './make-plan.ts';
import type { Applied, Conflict, Finding, Repair, Signature } from './outcomes.ts';
import type { Plan } from './plan.ts';
import type { Problems } from './problem.ts';
import { readHeld } from './read-held.ts';
import { rebuildLines } from './rebuild.ts';
import { rebuildFindables } from './rebuild-findables.ts';
import { reading } from './stored-shapes.ts';
import { verifyLedger } from './verify.ts';

/** Where the ledger stands: its origin, and the newest revision that readers see (0 before the first). */
export interface Head {
  lineage: string;
  number: number;
}

export interface Ledger {
  head(): Promise<Head>;
  /** What the ledger says at its head, record by record. */
  held(): Promise<Held>;
  /** Checks a change set against the head and leaves out what is already so. Writes nothing. */
  plan(changes: ChangeSet): Promise<Plan | Problems>;
  /** Publishes a plan as one revision, or says why not. */
  apply(plan: Plan, signature: Signature): Promise<Applied | Conflict>;
  /** Proves the database against its own claims and log; an empty list is the proof. */
  verify(): Promise<readonly Finding[]>;
  /** Writes again the lines, redirects and what search looks at, where they differ from what the records make. */
  rebuild(): Promise<readonly Repair[]>;
}

export interface LedgerOptions {
  /** Where the log is copied to, one file a revision. */
  logFolder: string;
  /** The log that the project ships; database and log must be one a prefix of the other. */
  shippedFolder?: string;
  clock?: () => Date;
  progress?: (line: string) => void;
}

/** Migrates, publishes what a crash left staged, and replays what the database lacks. */
export const openLedger = async (database: Database, options: LedgerOptions): Promise<Ledger> => {
  const { logFolder, shippedFolder, clock = () => new Date(), progress = () => {} } = options;
  await migrate(database, progress);
  await ensureHead(database);
  await publish(database);
  await deriveAgain(database, progress);
  await writeMissingLogFiles(database, logFolder);
  if (shippedFolder !== undefined) await replayLog(database, shippedFolder, progress);
  // A database that was lost is made again from the copy of its log.
  await replayLog(database, logFolder, progress);
  await writeMissingLogFiles(database, logFolder);

  const ask = reading(database);
  const head = async (): Promise<Head> => {
    const { lineage, number } = await requireHead(database);
    return { lineage, number };
  };
  return {
    head,
    held: async () => readHeld(ask, (await head()).number),
    plan: async (changes) => makePlan(ask, await head(), changes),
    apply: (plan, signature) => applyPlan(database, plan, signature, { logFolder, clock }),
    verify: () => verifyLedger(database, logFolder),
    rebuild: async () => [...(await rebuildLines(database)), ...(await rebuildFindables(database))],
  };
};
