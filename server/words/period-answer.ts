import { timeNature } from '../ontology/index.ts';
import { dayText, FIRST_DAY, LAST_DAY } from '../record/calendar.ts';
import { type Period, parsePeriod } from '../record/edtf.ts';
import { isUnreadable } from '../record/problems.ts';
import type { ClaimRecord } from '../record/records.ts';

/** A period as its source wrote it, and its bounds as days; a bound that nothing says is null. */
export interface PeriodAnswer {
  edtf: string;
  earliestStart: string | null;
  latestStart: string | null;
  earliestEnd: string | null;
  latestEnd: string | null;
  ongoing: boolean;
}

const day = (value: number): string | null => (value === FIRST_DAY || value === LAST_DAY ? null : dayText(value));

interface Dated {
  edtf: string;
  period: Period;
}

const datedOf = ({ period, predicate }: ClaimRecord): Dated | undefined => {
  if (period === undefined) return undefined;
  const parsed = parsePeriod(period.edtf, timeNature(predicate), period.said);
  return isUnreadable(parsed) ? undefined : { edtf: period.edtf, period: parsed };
};

const answer = (edtf: string, { sMin, sMax, eMin, eMax, ongoing }: Period): PeriodAnswer => ({
  edtf,
  earliestStart: day(sMin),
  latestStart: sMin === FIRST_DAY ? null : day(sMax),
  earliestEnd: day(eMin),
  latestEnd: day(eMax),
  ongoing,
});

/** When a claim says that it was so, or null. */
export const periodOf = (claim: ClaimRecord): PeriodAnswer | null => {
  const dated = datedOf(claim);
  return dated ? answer(dated.edtf, dated.period) : null;
};

/** The distinct periods of several claims, the earliest first. */
export const periodsOf = (claims: readonly ClaimRecord[]): readonly PeriodAnswer[] => {
  const distinct = new Map(claims.flatMap((claim) => datedOf(claim) ?? []).map((dated) => [dated.edtf, dated]));
  return [...distinct.values()]
    .sort((a, b) => a.period.sMin - b.period.sMin || a.period.eMax - b.period.eMax || (a.edtf < b.edtf ? -1 : 1))
    .map(({ edtf, period }) => answer(edtf, period));
};

const startText = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const endText = (edtf: string): string => edtf.split('/').at(-1) ?? edtf;

/** The hull of several claims' periods, from the earliest start to the latest end; null where none has a date. */
export const hullOf = (claims: readonly ClaimRecord[]): PeriodAnswer | null => {
  const dated = claims.flatMap((claim) => datedOf(claim) ?? []);
  const [first, ...rest] = dated;
  if (first === undefined) return null;
  const start = rest.reduce((a, b) => (b.period.sMin < a.period.sMin ? b : a), first);
  // Events have no end of their own; of those, the one that began last ends the hull.
  const endsLater = (a: Dated, b: Dated): number => b.period.eMax - a.period.eMax || b.period.sMax - a.period.sMax;
  const end = rest.reduce((a, b) => (endsLater(a, b) > 0 ? b : a), first);
  if (start.edtf === end.edtf) return answer(start.edtf, start.period);
  return answer(`${startText(start.edtf)}/${endText(end.edtf)}`, {
    ...start.period,
    eMin: end.period.eMin,
    eMax: end.period.eMax,
    ongoing: end.period.ongoing,
  });
};

/** The time that the periods of several claims share, where they do: from the latest start to the earliest end. */
export const overlapOf = (claims: readonly ClaimRecord[]): PeriodAnswer | null => {
  const dated = claims.flatMap((claim) => datedOf(claim) ?? []);
  const [first, ...rest] = dated;
  if (first === undefined || dated.length < claims.length) return null;
  const begins = (a: Dated, b: Dated): number => b.period.sMin - a.period.sMin || b.period.sMax - a.period.sMax;
  const ends = (a: Dated, b: Dated): number => a.period.eMax - b.period.eMax || a.period.eMin - b.period.eMin;
  const start = rest.reduce((a, b) => (begins(a, b) > 0 ? b : a), first);
  const end = rest.reduce((a, b) => (ends(a, b) > 0 ? b : a), first);
  const [sMin, eMax] = [start.period.sMin, end.period.eMax];
  const [from, to] = [startText(start.edtf), endText(end.edtf)];
  // Events hold from their dates on, so what only events share has a start alone.
  const isOpen = end.period.eMin === LAST_DAY;
  return answer(start.edtf === end.edtf ? start.edtf : isOpen || from === to ? from : `${from}/${to}`, {
    sMin,
    sMax: Math.min(Math.max(...dated.map(({ period }) => period.sMax)), eMax),
    eMin: Math.max(Math.min(...dated.map(({ period }) => period.eMin)), sMin),
    eMax,
    doubtful: dated.some(({ period }) => period.doubtful),
    ongoing: end.period.ongoing,
  });
};
