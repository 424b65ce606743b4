import type { ClaimRecord, NameRecord } from '../../record/records.ts';

/** What records hold, by the name that a reader gives it. */
export type Part =
  | 'type'
  | 'title'
  | 'publisher'
  | 'published'
  | 'language'
  | 'address'
  | 'archive'
  | 'retrieved'
  | 'fingerprint'
  | 'original'
  | 'date'
  | 'said'
  | 'modality'
  | 'rank'
  | 'basis'
  | 'attribution'
  | 'place'
  | 'quote'
  | 'note';

/** Who disputes or retracts: the editors of the graph, or a source itself. */
export type PartyPhrases<A extends readonly string[]> = Readonly<Record<'editors' | 'source', (...words: A) => string>>;

/** What a language needs to say what happened to something. Each is a part of a sentence, without its end. */
export interface HistoryPhrases {
  parts: Readonly<Record<Part, string>>;
  /** A name of each sort, the summary in a language, the id in a register. The language of a name may be unknown. */
  name: Readonly<Record<NameRecord['type'], (language: string) => string>>;
  summary: (language: string) => string;
  identifier: (scheme: string) => string;
  rank: Readonly<Record<ClaimRecord['rank'], string>>;
  basis: Readonly<Record<ClaimRecord['basis'], string>>;
  changed: (label: string, before: string, after: string) => string;
  gained: (label: string, value: string) => string;
  lost: (label: string, value: string) => string;
  rewritten: (label: string) => string;
  /** Where only details differ that no reader has a name for. */
  corrected: string;
  entered: (name: string) => string;
  enteredAgain: (name: string) => string;
  closed: string;
  says: (source: string) => string;
  saysAgain: (source: string) => string;
  unsaid: string;
  replaces: (claim: string) => string;
  retracted: PartyPhrases<[reason: string]>;
  restored: string;
  /** The source is that of the claim which disputes. */
  disputed: PartyPhrases<[source: string, note: string]>;
  undisputed: PartyPhrases<[source: string]>;
  /** Of a line: who says so, at first, once more, as the second, third …, as one of many. */
  saySo: (sources: string, several: boolean) => string;
  saySoAgain: (sources: string, several: boolean) => string;
  another: (nth: number, source: string) => string;
  more: (count: number, sources: string) => string;
  copy: (source: string) => string;
  noLonger: (source: string) => string;
  reworded: (source: string) => string;
  claimDisputed: (source: string) => string;
  claimUndisputed: (source: string) => string;
  origins: (count: number) => string;
  inferred: (source: string) => string;
  /** Two ids name one thing: the other is now answered for here, or this one there; and apart again. */
  merged: (other: string, reason: string) => string;
  mergedInto: (other: string, reason: string) => string;
  unmerged: (other: string) => string;
  separator: string;
}
