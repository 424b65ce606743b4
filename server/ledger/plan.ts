import type { ChangeSet, Collection } from './change-set.ts';
import type { Problem } from './problem.ts';

/** A checked change set, bound to the state of the ledger that it was checked against. */
export interface Plan {
  lineage: string;
  /** The revision that it was made on. */
  base: number;
  ontology: string;
  /** In order of id, without what the ledger says already. */
  changes: ChangeSet;
  /** SHA-256 of the four fields above: the same plan has the same hash. */
  hash: string;
  /** The changes as a person reads them. */
  steps: readonly Step[];
  /** What deserves a look before applying. */
  warnings: readonly Problem[];
}

export interface Step {
  step: 'add' | 'change' | 'close';
  collection: Collection;
  id: string;
  /** The fields that differ, of a change. */
  fields: readonly string[];
}
