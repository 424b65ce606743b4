import type {
  ClaimRecord,
  DifferentRecord,
  DisputeRecord,
  EntityRecord,
  SameRecord,
  SourceRecord,
} from '../record/records.ts';

/** What the ledger says at a revision, by id. A claim belongs to its `source`, a dispute to the source of its claim. */
export interface HeldRecords {
  number: number;
  sources: ReadonlyMap<string, SourceRecord>;
  entities: ReadonlyMap<string, EntityRecord>;
  claims: ReadonlyMap<string, ClaimRecord>;
  disputes: ReadonlyMap<string, DisputeRecord>;
  same: ReadonlyMap<string, SameRecord>;
  different: ReadonlyMap<string, DifferentRecord>;
}

/** The same at its head, with what was ever named. */
export interface Held extends HeldRecords {
  /** Every id that an entity (with its kind) or a source (`Source`) ever had, closed ones too: none is given twice. */
  identities: ReadonlyMap<string, string>;
}
