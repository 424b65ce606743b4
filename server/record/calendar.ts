import { type Unreadable, unreadable } from './problems.ts';

/** A day as an integer `YYYYMMDD`: it compares like the day, and Neo4j and GraphQL hold it exactly. */
export type Day = number;

export const FIRST_DAY: Day = 101_01;
export const LAST_DAY: Day = 9999_12_31;

/** How precisely a date is written. An approximate date may lie one such unit earlier or later. */
export type Unit = 'day' | 'month' | 'year' | 'decade';

/** A date as written: the days it may be, both included. */
export interface DateSpan {
  first: Day;
  last: Day;
  unit: Unit;
}

const dayOf = (year: number, month: number, day: number): Day => year * 10_000 + month * 100 + day;
const daysIn = (year: number, month: number): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Reads `201X`, `2018`, `2018-04` or `2018-04-09`; a day that the calendar lacks is refused, never moved. */
export const parseDate = (text: string): DateSpan | Unreadable => {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) {
    const year = Number(decade[1]) * 10;
    return { first: dayOf(Math.max(year, 1), 1, 1), last: dayOf(year + 9, 12, 31), unit: 'decade' };
  }
  const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!written) return unreadable(whyNotADate(text));
  const [year, month, day] = written.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (!year) return unreadable(`“${text}” names the year 0000; years run from 0001 to 9999.`);
  if (month === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), unit: 'year' };
  if (month > 20 && month < 42) return unreadable(`“${text}” names a season or a quarter; write the months instead.`);
  const monthName = MONTHS[month - 1];
  if (!monthName) return unreadable(`“${text}” names month ${month}; months run from 01 to 12.`);
  const length = daysIn(year, month);
  if (day === undefined) return { first: dayOf(year, month, 1), last: dayOf(year, month, length), unit: 'month' };
  if (day < 1 || day > length) return unreadable(`“${text}” is no day: ${monthName} ${year} has ${length} days.`);
  return { first: dayOf(year, month, day), last: dayOf(year, month, day), unit: 'day' };
};

const whyNotADate = (text: string): string => {
  if (/^[[{]|[\]}]$/.test(text)) return `“${text}” is a set of dates; write one date or an interval such as 2017/2018.`;
  if (/T|\d:\d/.test(text)) return `“${text}” holds a time of day; write the date alone.`;
  if (/^[-+Y]|^\d{5}/.test(text)) return `“${text}” is outside the years 0001 to 9999.`;
  if (/X/.test(text)) return `“${text}” leaves digits open; only the last digit of a year may be X, as in 201X.`;
  if (/[?~%]/.test(text)) return `“${text}” qualifies a part of a date; put ?, ~ or % once, at the end.`;
  return `“${text}” is not a date; write 2018, 2018-04, 2018-04-09, or an interval such as 2018-04-09/…`.replace(
    '…',
    '..',
  );
};

/** Moves both ends of a span outwards by one unit of its precision, within the years 0001 to 9999. */
export const widen = ({ first, last, unit }: DateSpan): DateSpan => ({
  first: Math.max(FIRST_DAY, shift(first, unit, -1)),
  last: Math.min(LAST_DAY, shift(last, unit, 1)),
  unit,
});

const shift = (from: Day, unit: Unit, by: 1 | -1): Day => {
  const year = Math.floor(from / 10_000);
  const month = Math.floor(from / 100) % 100;
  const day = from % 100;
  if (unit === 'decade') return from + by * 100_000;
  if (unit === 'year') return from + by * 10_000;
  if (unit === 'day') return isoDay(year, month, day + by);
  const moved = year * 12 + (month - 1) + by;
  const [movedYear, movedMonth] = [Math.floor(moved / 12), (moved % 12) + 1];
  return dayOf(movedYear, movedMonth, by < 0 ? 1 : daysIn(movedYear, movedMonth));
};

const isoDay = (year: number, month: number, day: number): Day => {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999, setUTCFullYear does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** A day as people write it: `2018-04-09`. */
export const dayText = (day: Day): string => {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
};
