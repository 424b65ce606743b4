import type { SurvivorOf } from '../record/ids.ts';
import type {
  ClaimRecord,
  DifferentRecord,
  DisputeRecord,
  EntityRecord,
  SameRecord,
  SourceRecord,
} from '../record/records.ts';
import type { ChangeSet } from './change-set.ts';
import type { Held } from './held.ts';
import { type Survivors, survivorIn, survivorsOf } from './survivors.ts';

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
  same: ReadonlyMap<string, SameRecord>;
  different: ReadonlyMap<string, DifferentRecord>;
  /** Which id answers for each merged one. */
  survivors: Survivors;
  survivorOf: SurvivorOf;
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
  const same = after(held.same, changes.put.same, close);
  const survivors = survivorsOf(same.values());
  return {
    wanted,
    changes,
    held,
    sources: after(held.sources, changes.put.sources, close),
    entities: after(held.entities, changes.put.entities, close),
    claims: after(held.claims, changes.put.claims, close),
    disputes: after(held.disputes, changes.put.disputes, close),
    same,
    different: after(held.different, changes.put.different, close),
    survivors,
    survivorOf: survivorIn(survivors),
    formerClaims,
  };
};

/** A claim that counts: neither retracted nor deprecated. */
export const counts = (claim: ClaimRecord): boolean => claim.retracted === undefined && claim.rank !== 'deprecated';
