import type { ClaimRecord, DisputeRecord, EntityRecord, SourceRecord } from '../record/records.ts';
import type { ChangeSet } from './change-set.ts';
import type { Held } from './held.ts';

/** What the ledger would say after a change set, beside what it says now. */
export interface Prospect {
  /** The change set as given. */
  wanted: ChangeSet;
  /** The change set in its normal form. */
  changes: ChangeSet;
  held: Held;
  sources: ReadonlyMap<string, SourceRecord>;
  entities: ReadonlyMap<string, EntityRecord>;
  claims: ReadonlyMap<string, ClaimRecord>;
  disputes: ReadonlyMap<string, DisputeRecord>;
  /** Ids that claims had once, of those that `replaces` names. */
  formerClaims: ReadonlySet<string>;
}

const after = <R extends { id: string }>(
  before: ReadonlyMap<string, R>,
  put: readonly R[],
  close: ReadonlySet<string>,
): ReadonlyMap<string, R> =>
  new Map([...[...before].filter(([id]) => !close.has(id)), ...put.map((record) => [record.id, record] as const)]);

export const prospectOf = (
  { wanted, changes }: Pick<Prospect, 'wanted' | 'changes'>,
  held: Held,
  formerClaims: ReadonlySet<string>,
): Prospect => {
  const close = new Set(changes.close);
  return {
    wanted,
    changes,
    held,
    sources: after(held.sources, changes.put.sources, close),
    entities: after(held.entities, changes.put.entities, close),
    claims: after(held.claims, changes.put.claims, close),
    disputes: after(held.disputes, changes.put.disputes, close),
    formerClaims,
  };
};

/** A claim that counts: neither retracted nor deprecated. */
export const counts = (claim: ClaimRecord): boolean => claim.retracted === undefined && claim.rank !== 'deprecated';
