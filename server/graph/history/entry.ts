import type { ClaimRecord, DisputeRecord, EntityRecord, SourceRecord } from '../../record/records.ts';
import type { Page, RevisionAnswer } from '../answers.ts';
import type { ChangeName } from '../changes/change.ts';
import type { Compilation, Place, Projection } from '../compilation.ts';
import { type PageArguments, pageOfList } from '../page.ts';
import type { Step } from './spells.ts';

/** What happened to one thing at one revision, with all that it takes to say so in words. */
export interface HistoryEntry {
  revision: RevisionAnswer;
  change: ChangeName | 'merged' | 'unmerged';
  told: Told;
}

/** A thing before and after; one of the two is missing where it came or went. */
export interface BeforeAndAfter<T> {
  before: T | null;
  after: T | null;
  again: boolean;
}

/** One claim of a line, as a version of the line has it. */
export interface LineClaim {
  id: string;
  addedIn: number;
  source: string;
  origin: string;
  disputed: boolean;
  inferred: boolean;
}

/** A dispute that counted for a while, and the source of the claim that disputes. */
export interface CountingDispute extends Pick<DisputeRecord, 'by' | 'note'> {
  id: string;
  against: string;
  source: SourceRecord | undefined;
}

/** A judgement that two ids name one thing, seen from one of them. */
export interface Merge {
  /** Whether this one answers for the other, or the other for it. */
  answers: boolean;
  otherId: string;
  other: EntityRecord | null;
  reason: string;
}

export type Told =
  | ({ noun: 'entity' } & BeforeAndAfter<EntityRecord>)
  | ({ noun: 'source' } & BeforeAndAfter<SourceRecord>)
  | ({
      noun: 'claim';
      mentions: readonly EntityRecord[];
      source: SourceRecord | undefined;
    } & BeforeAndAfter<ClaimRecord>)
  | ({
      noun: 'line';
      sources: readonly SourceRecord[];
      disputes: readonly CountingDispute[];
    } & BeforeAndAfter<readonly LineClaim[]>)
  | { noun: 'disputes'; came: readonly CountingDispute[]; went: readonly CountingDispute[] }
  | ({ noun: 'merge'; apart: boolean } & Merge);

/** The history of one thing, as a list that is not yet cut into pages. */
export type HistoryOf<P extends Place> = (compilation: Compilation, place: P) => Projection<readonly HistoryEntry[]>;

export const happened = ({ before, after }: Step<unknown>): 'added' | 'changed' | 'closed' => {
  if (before === null) return 'added';
  return after === null ? 'closed' : 'changed';
};

export const beforeAndAfter = <T>({ before, after, again }: Step<{ what: T }>): BeforeAndAfter<T> => ({
  before: before?.what ?? null,
  after: after?.what ?? null,
  again,
});

/** Larger than any revision's number, so that the newest sorts first. */
const BEYOND = 9_999_999_999;

/** The newest revision first; what happened at one revision stays in the order in which it is told. */
const paged = (entries: readonly HistoryEntry[], args: PageArguments): Page<HistoryEntry> => {
  const told = new Map<number, number>();
  const keyed = entries.map((entry) => {
    const { number } = entry.revision;
    const rank = told.get(number) ?? 0;
    told.set(number, rank + 1);
    return { entry, key: `${BEYOND - number}.${String(rank).padStart(4, '0')}` };
  });
  const page = pageOfList(
    keyed.sort((a, b) => (a.key < b.key ? -1 : 1)),
    ({ key }) => key,
    args,
  );
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.entry })) };
};

export const historyPage = <P extends Place>(
  compilation: Compilation,
  place: P,
  historyOf: HistoryOf<P>,
  args: PageArguments,
): Projection<Page<HistoryEntry>> => {
  const { text, read } = historyOf(compilation, place);
  return { text, read: (raw) => paged(read(raw), args) };
};
