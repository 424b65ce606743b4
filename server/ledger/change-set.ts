import { z } from 'zod';
import {
  type ClaimRecord,
  claimRecord,
  type DisputeRecord,
  disputeRecord,
  type EntityRecord,
  entityRecord,
  type SourceRecord,
  sourceRecord,
} from '../record/records.ts';

/** The four kinds of record, in the order in which they depend on each other. */
export const collections = ['sources', 'entities', 'claims', 'disputes'] as const;
export type Collection = (typeof collections)[number];

export interface RecordOf {
  sources: SourceRecord;
  entities: EntityRecord;
  claims: ClaimRecord;
  disputes: DisputeRecord;
}

/** Records as they should be from now on, and the ids that should no longer be said. */
export const changeSet = z.strictObject({
  put: z.strictObject({
    sources: z.array(sourceRecord),
    entities: z.array(entityRecord),
    claims: z.array(claimRecord),
    disputes: z.array(disputeRecord),
  }),
  close: z.array(z.string()),
});
export type ChangeSet = z.infer<typeof changeSet>;

export const emptyChangeSet = (): ChangeSet => ({
  put: { sources: [], entities: [], claims: [], disputes: [] },
  close: [],
});

/** One step a record or id. */
export const countSteps = ({ put, close }: ChangeSet): number =>
  collections.reduce((sum, collection) => sum + put[collection].length, close.length);

/** UTF-16 order, the one of canonical JSON; `localeCompare` would differ between machines. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
