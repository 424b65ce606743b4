import type { ClaimText } from '../../record/claim-texts.ts';
import type { NameRecord } from '../../record/records.ts';
import type { Manner } from '../../record/spelling/explain.ts';

/** What a language needs to say why something was found. */
export interface Reasons {
  types: Readonly<Record<NameRecord['type'], string>>;
  /** `language` is empty where the name has none. */
  name: (text: string, language: string, type: string) => string;
  title: (text: string) => string;
  publisher: (text: string) => string;
  id: (text: string) => string;
  /** An identifier of another register, by the register's label. */
  identifier: (text: string, scheme: string) => string;
  address: (text: string) => string;
  /** Put behind the reason where it was found by what was merged into it. */
  merged: (id: string) => string;
  /** The words stand in several of its names. */
  together: string;
  claim: Readonly<Record<ClaimText['of'], string>>;
  disputed: string;
  /** Put behind a reason; `reading` is the name in Latin letters. */
  manners: Readonly<Record<Manner, (reading: string | null) => string>>;
  /** Joins a reason and the manners. */
  join: (parts: readonly string[]) => string;
}
