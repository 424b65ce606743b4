/**
 * Imprecise dates: the part of EDTF that sources need, read into integers that Cypher compares. `2018-04`, `201X`,
 * `2018~`, and intervals `a/b`, `a/..` (still so when said), `a/` (end unknown), `../b`, `/b`.
 */
import type { TimeNature } from '../ontology/index.ts';
import { type DateSpan, type Day, FIRST_DAY, LAST_DAY, parseDate, widen } from './calendar.ts';
import { isUnreadable, type Unreadable, unreadable } from './problems.ts';

/**
 * When something held, as far as a claim says: it began on some day of [sMin, sMax] and ended on some day of
 * [eMin, eMax], not before it began. Both ranges are already narrowed by each other.
 */
export interface Period {
  sMin: Day;
  sMax: Day;
  eMin: Day;
  eMax: Day;
  /** Marked `?` or `%`: possible, never certain. */
  doubtful: boolean;
  /** Written `a/..`: still so when the source spoke. */
  ongoing: boolean;
}

/** The days that a question asks about, both included. */
export interface Days {
  from: Day;
  to: Day;
}

const LONGEST = 64;

/**
 * Reads the period of a claim. An event holds from its start on, so its end stands open; `said` is the publication
 * date of the source, until which an open end is certain.
 */
export const parsePeriod = (text: string, time: TimeNature, said?: string): Period | Unreadable => {
  const read = readInterval(text);
  if (isUnreadable(read)) return read;
  const spoken = said === undefined || read.kind !== 'ongoing' ? undefined : firstDay(said);
  if (typeof spoken === 'object') return spoken;
  const { start, end, doubtful } = read;
  const [sMin, eMax] = [start?.first ?? FIRST_DAY, end?.last ?? LAST_DAY];
  if (sMin > eMax) return unreadable(`“${text}” ends before it begins.`);
  const ongoing = read.kind === 'ongoing';
  const sMax = start?.last ?? eMax;
  if (time === 'event') return { sMin, sMax, eMin: LAST_DAY, eMax: LAST_DAY, doubtful, ongoing };
  return {
    sMin,
    sMax: Math.min(sMax, eMax),
    eMin: Math.max(end?.first ?? spoken ?? sMin, sMin),
    eMax,
    doubtful,
    ongoing,
  };
};

/** Reads the date or interval that a question asks about (`asOf`). */
export const queryBounds = (text: string): Days | Unreadable => {
  const read = readInterval(text);
  if (isUnreadable(read)) return read;
  const days = { from: read.start?.first ?? FIRST_DAY, to: read.end?.last ?? LAST_DAY };
  return days.from > days.to ? unreadable(`“${text}” ends before it begins.`) : days;
};

/** Some reading of the period meets the days. */
export const possible = (period: Pick<Period, 'sMin' | 'eMax'>, days: Days): boolean =>
  period.sMin <= days.to && period.eMax >= days.from;

/** Every reading of the period meets the days. */
export const certain = (period: Pick<Period, 'sMax' | 'eMin' | 'doubtful'>, days: Days): boolean =>
  !period.doubtful && period.sMax <= days.to && period.eMin >= days.from;

/** The days that several periods span together; it may hold gaps, so it sorts and pre-filters and proves nothing. */
export const hull = (periods: readonly Pick<Period, 'sMin' | 'eMax'>[]): Days | undefined =>
  periods.length === 0
    ? undefined
    : { from: Math.min(...periods.map((p) => p.sMin)), to: Math.max(...periods.map((p) => p.eMax)) };

/** The first day that a date or interval may mean, as for a publication date. */
export const firstDay = (text: string): Day | Unreadable => {
  const read = queryBounds(text);
  return isUnreadable(read) ? read : read.from;
};

interface Interval {
  kind: 'date' | 'interval' | 'ongoing';
  start?: DateSpan;
  end?: DateSpan;
  doubtful: boolean;
}

const readInterval = (text: string): Interval | Unreadable => {
  if (text.trim() === '') return unreadable('The date is empty.');
  if (text.length > LONGEST) return unreadable(`A date has at most ${LONGEST} characters.`);
  const ends = text.split('/');
  if (ends.length > 2) return unreadable(`“${text}” has more than two ends.`);
  const [from = '', to] = ends;
  const start = readEnd(from);
  if (isUnreadable(start)) return start;
  if (to === undefined) {
    if (!start.span) return unreadable('“..” alone names no date.');
    return { kind: 'date', start: start.span, end: start.span, doubtful: start.doubtful };
  }
  const end = readEnd(to);
  if (isUnreadable(end)) return end;
  if (!start.span && !end.span) return unreadable(`“${text}” names no date at either end.`);
  return {
    kind: to === '..' ? 'ongoing' : 'interval',
    ...(start.span && { start: start.span }),
    ...(end.span && { end: end.span }),
    doubtful: start.doubtful || end.doubtful,
  };
};

const readEnd = (text: string): { span?: DateSpan; doubtful: boolean } | Unreadable => {
  if (text === '' || text === '..') return { doubtful: false };
  const mark = /[?~%]$/.exec(text)?.[0];
  const span = parseDate(mark ? text.slice(0, -1) : text);
  if (isUnreadable(span)) return span;
  return { span: mark ? widen(span) : span, doubtful: mark === '?' || mark === '%' };
};
