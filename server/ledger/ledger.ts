/** The write side's public face: what it can be asked, and how it is opened. */
import type { Database } from '../neo4j/database.ts';
import type { ChangeSet } from './change-set.ts';
import type { Held } from './held.ts';
import type { Applied, Conflict, Finding, Repair, Signature } from './outcomes.ts';
import type { Plan } from './plan.ts';
import type { Problems } from './problem.ts';

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
  /** Writes again the lines that differ from their claims. */
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
export declare const openLedger: (database: Database, options: LedgerOptions) => Promise<Ledger>;
