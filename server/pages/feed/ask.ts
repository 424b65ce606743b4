import type { RevisionAnswer } from '../../graph/answers.ts';
import { selecting } from '../../graph/asking.ts';
import { contentsOfRevisions, type RevisionContents } from '../../graph/questions/revision-contents.ts';
import { findRevisions } from '../../graph/questions/revisions.ts';
import { revisionsAbout } from '../../graph/questions/revisions-about.ts';
import type { Reading } from '../../graph/reading.ts';
import { badInput } from '../../reader-error.ts';
import { SLUG } from '../../record/records.ts';

/** How many revisions one part of a feed holds, and how much of each it tells. */
const ENTRIES = 50;
const CLAIMS = 20;
const MOST_IDS = 100;

/** What a feed is asked for. */
export interface FeedQuestion {
  /** Only what concerns these entities; null for every revision. */
  ids: readonly string[] | null;
  /** Only revisions before this one; null from the newest on. */
  before: number | null;
}

export interface FeedEntry {
  revision: RevisionAnswer;
  contents: RevisionContents;
}

export interface FeedFound {
  entries: readonly FeedEntry[];
  /** Where the feed goes on, if it does. */
  next: number | null;
}

/** Reads what an address asks; the order and the doubling of ids change nothing. */
export const feedQuestion = (parameters: URLSearchParams): FeedQuestion => {
  const listed = parameters.get('ids');
  const ids = listed === null ? null : [...new Set(listed.split(','))].sort();
  if (ids?.some((id) => !SLUG.test(id)))
    throw badInput('ids', 'ids is a list of ids of entities with commas between: ids=sensetime,temasek.');
  if (ids !== null && ids.length > MOST_IDS)
    throw badInput('ids', `A feed may follow ${MOST_IDS} entities; these are ${ids.length}.`);
  const before = parameters.get('before');
  if (before !== null && !/^[1-9]\d{0,8}$/.test(before))
    throw badInput('before', 'before is the number of a revision.');
  return { ids, before: before === null ? null : Number(before) };
};

const numbersOf = (reading: Reading, { ids, before }: FeedQuestion): Promise<readonly number[]> | readonly number[] => {
  const below = Math.min(before ?? Number.POSITIVE_INFINITY, reading.revision + 1);
  if (ids !== null) return revisionsAbout(reading, ids, { before: below, most: ENTRIES + 1 });
  return Array.from({ length: Math.min(ENTRIES + 1, below - 1) }, (_, i) => below - 1 - i);
};

/** The revisions of one part of a feed, the newest first, each with the beginning of what it did. */
export const askFeed = async (reading: Reading, question: FeedQuestion): Promise<FeedFound> => {
  const found = await numbersOf(reading, question);
  const numbers = found.slice(0, ENTRIES);
  const [revisions, contents] = await Promise.all([
    findRevisions(reading.database, numbers),
    contentsOfRevisions(reading, { revisions: numbers, ids: question.ids, most: CLAIMS }, selecting('names')),
  ]);
  return {
    entries: revisions.flatMap((revision) => {
      const did = contents.get(revision.number);
      return did === undefined ? [] : { revision, contents: did };
    }),
    next: found.length > ENTRIES ? (numbers.at(-1) ?? null) : null,
  };
};
