/** When the lines of a picture begin, in bins of a month, a year or a decade; and a window over them as EDTF. */
import type { Relation } from './graph.ts';

export type Unit = 'month' | 'year' | 'decade';

export interface Bin {
  /** As the API takes it: `2018-04`, `2018`, `201X`. */
  readonly edtf: string;
  /** The dates that an interval from or to it names. */
  readonly first: string;
  readonly last: string;
  /** How many lines begin in it. */
  readonly begins: number;
  /** How many more may begin in it, by a date that does not say so closely. */
  readonly mayBegin: number;
}

export interface Timeline {
  readonly unit: Unit;
  readonly bins: readonly Bin[];
  readonly dated: number;
  readonly undated: number;
}

/** Bins by their places in the timeline, both within. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Months since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1) - 1;
const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

const SIZE: Record<Unit, number> = { month: 1, year: 12, decade: 120 };
/** A picture of few years is told by months; by years as long as the bins stay wide enough to be pointed at. */
const MOST = { month: 36, year: 80 * 12 };

/** The days that a part of EDTF may mean, as months; undefined for the forms that only the API reads. */
function monthsOf(text: string): readonly [number, number] | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(text) ?? [];
  if (year === undefined) {
    const decade = /^(\d{3})X$/.exec(text)?.[1];
    return decade === undefined ? undefined : [Number(decade) * 120, Number(decade) * 120 + 119];
  }
  const start = Number(year) * 12;
  return month === undefined ? [start, start + 11] : [start + Number(month) - 1, start + Number(month) - 1];
}

const isOpen = (text: string): boolean => text === '' || text === '..';

/** The months of a date or an interval; an open end is undefined. Undefined as a whole where it is written otherwise. */
function spanOf(edtf: string): { from: number | undefined; to: number | undefined } | undefined {
  const [a = '', b = a] = edtf.split('/');
  const [from, to] = [monthsOf(a)?.[0], monthsOf(b)?.[1]];
  if ((from === undefined && !isOpen(a)) || (to === undefined && !isOpen(b))) return undefined;
  return from === undefined && to === undefined ? undefined : { from, to };
}

const isSaid = (day: string | null): day is string => day !== null && day > '0002' && day < '9999';

/** From when and until when a line may begin, and the last month that is said of it. */
interface Extent {
  readonly start: number;
  readonly until: number;
  readonly end: number;
  /** Whether it may have begun at any time before, as in `../2018`. */
  readonly openStart: boolean;
}

function extentOf({ period }: Relation): Extent | undefined {
  if (!period) return undefined;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = period;
  const said = [earliestStart, latestStart, earliestEnd, latestEnd].filter(isSaid);
  const [from] = said;
  if (from === undefined) return undefined;
  const start = monthOf(from);
  const until = monthOf(isSaid(latestStart) ? latestStart : from);
  return { start, until, end: Math.max(until, ...said.map(monthOf)), openStart: !isSaid(earliestStart) };
}

const unitFor = (months: number): Unit => (months <= MOST.month ? 'month' : months <= MOST.year ? 'year' : 'decade');

/** A bin without lines, by its number. */
function emptyBin(unit: Unit, number: number): Bin {
  const start = number * SIZE[unit];
  const [first, last] = [monthText(start), monthText(start + SIZE[unit] - 1)];
  const none = { begins: 0, mayBegin: 0 };
  if (unit === 'month') return { edtf: first, first, last: first, ...none };
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return { edtf: unit === 'year' ? from : `${from.slice(0, 3)}X`, first: from, last: to, ...none };
}

/** The bins of the lines, wide enough that the date asked for lies in them. */
export function timelineOf(relations: readonly Relation[], asOf?: string): Timeline {
  const extents = relations.flatMap((relation) => {
    const extent = extentOf(relation);
    return extent ? [extent] : [];
  });
  const counts = { dated: extents.length, undated: relations.length - extents.length };
  const asked = asOf === undefined ? undefined : spanOf(asOf);
  const edges = [...extents.flatMap(({ start, end }) => [start, end]), asked?.from, asked?.to].filter(
    (month) => month !== undefined,
  );
  if (edges.length === 0) return { unit: 'year', bins: [], ...counts };
  const [min, max] = [Math.min(...edges), Math.max(...edges)];
  const unit = unitFor(max - min + 1);
  const numberOf = (month: number): number => Math.floor(month / SIZE[unit]);
  const bins = Array.from({ length: numberOf(max) - numberOf(min) + 1 }, (_, i) => {
    const number = numberOf(min) + i;
    const here = extents.filter(({ start, until }) => numberOf(start) <= number && number <= numberOf(until));
    const begins = here.filter(
      ({ start, until, openStart }) => !openStart && numberOf(start) === numberOf(until),
    ).length;
    return { ...emptyBin(unit, number), begins, mayBegin: here.length - begins };
  });
  return { unit, bins, ...counts };
}

/** Where a date lies in the bins; undefined where nothing is asked, or it is written in a form that only the API reads. */
export function windowOf(asOf: string | undefined, bins: readonly Bin[]): Window | undefined {
  const span = asOf === undefined ? undefined : spanOf(asOf);
  if (!span || bins.length === 0) return undefined;
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = span;
  const ends = bins.map(({ first, last }) => [monthsOf(first)?.[0] ?? 0, monthsOf(last)?.[1] ?? 0] as const);
  const first = ends.findIndex(([, end]) => end >= from);
  const last = ends.findLastIndex(([start]) => start <= to);
  return first < 0 || last < first ? undefined : { first, last };
}

/** Whether it holds all of the bins, of which there are several. */
export const isWhole = ({ first, last }: Window, bins: readonly Bin[]): boolean =>
  first === 0 && last === bins.length - 1 && bins.length > 1;

/** A window as the API takes it; all of the bins ask nothing. */
export function asOfWindow(window: Window, bins: readonly Bin[]): string | undefined {
  const { first, last } = window;
  const [a, b] = [bins[first], bins[last]];
  if (!a || !b || isWhole(window, bins)) return undefined;
  return first === last ? a.edtf : `${a.first}/${b.last}`;
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Moves one end, which stops at the other, or the whole window, which keeps its width and stops at the edges. */
export function moved(window: Window, part: 'first' | 'last' | 'both', by: number, count: number): Window {
  const { first, last } = window;
  if (part === 'first') return { first: within(first + by, 0, last), last };
  if (part === 'last') return { first, last: within(last + by, first, count - 1) };
  const step = within(by, -first, count - 1 - last);
  return { first: first + step, last: last + step };
}
