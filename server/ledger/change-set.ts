import { z } from 'zod';
import {
  type ClaimRecord,
  claimRecord,
  type DifferentRecord,
  type DisputeRecord,
  differentRecord,
  disputeRecord,
  type EntityRecord,
  entityRecord,
  type SameRecord,
  type SourceRecord,
  sameRecord,
  sourceRecord,
} from '../record/records.ts';

/** The kinds of record, in the order in which they depend on each other. */
export const collections = ['sources', 'entities', 'claims', 'disputes', 'same', 'different'] as const;
export type Collection = (typeof collections)[number];

export interface RecordOf {
  sources: SourceRecord;
  entities: EntityRecord;
  claims: ClaimRecord;
  disputes: DisputeRecord;
  same: SameRecord;
  different: DifferentRecord;
}

/** Records as they should be from now on, and the ids that should no longer be said. */
export const changeSet = z.strictObject({
  put: z.strictObject({
    sources: z.array(sourceRecord),
    entities: z.array(entityRecord),
    claims: z.array(claimRecord),
    disputes: z.array(disputeRecord),
    same: z.array(sameRecord).default([]),
    different: z.array(differentRecord).default([]),
  }),
  close: z.array(z.string()),
});
export type ChangeSet = z.infer<typeof changeSet>;

export const emptyChangeSet = (): ChangeSet => ({
  put: { sources: [], entities: [], claims: [], disputes: [], same: [], different: [] },
  close: [],
});

/**
 * A change set as it is hashed and written into the log. The first logs knew four collections and spell each of them out;
 * those that came later are left out where they are empty, so that every old log reads and hashes as it was written.
 */
export const writtenChanges = ({ put: { same, different, ...put }, close }: ChangeSet): object => ({
  put: { ...put, ...(same.length > 0 && { same }), ...(different.length > 0 && { different }) },
  close,
});

/** One step a record or id. */
export const countSteps = ({ put, close }: ChangeSet): number =>
  collections.reduce((sum, collection) => sum + put[collection].length, close.length);

/** UTF-16 order, the one of canonical JSON; `localeCompare` would differ between machines. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
