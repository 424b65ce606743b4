import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certain, type Days, hull, parsePeriod, possible, queryBounds } from './edtf.ts';
import { isUnreadable } from './problems.ts';

const day = (milliseconds: number) => Number(new Date(milliseconds).toISOString().slice(0, 10).replaceAll('-', ''));
const pad = (number: number) => String(number).padStart(2, '0');

/** Plain dates of a short window, so that every reading can be tried. */
const plainDate = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 28 })).map(([m, d]) => `2018-${pad(m)}-${pad(d)}`),
  fc.integer({ min: 1, max: 3 }).map((month) => `2018-${pad(month)}`),
);
const everyDay: number[] = [];
for (let time = Date.UTC(2018, 0, 1); time < Date.UTC(2018, 3, 1); time += 86_400_000) everyDay.push(day(time));

/** The ranges of start and end by the table of the study, with edtf.js for the dates themselves. */
const ranges = (text: string) => {
  const span = (date: string) => ({ min: day(edtf(date).min), max: day(edtf(date).max) });
  const [from = '', to] = text.split('/');
  if (to === undefined) return { start: span(from), end: span(from) };
  const first = everyDay[0] ?? 0;
  const last = everyDay.at(-1) ?? 0;
  const start = from === '..' || from === '' ? { min: first, max: last } : span(from);
  const end = to === '..' || to === '' ? { min: first, max: last } : span(to);
  return { start, end };
};

const overEveryReading = (text: string, { from, to }: Days) => {
  const { start, end } = ranges(text);
  const hits: boolean[] = [];
  for (const s of everyDay.filter((d) => d >= start.min && d <= start.max))
    for (const e of everyDay.filter((d) => d >= Math.max(s, end.min) && d <= end.max)) hits.push(s <= to && e >= from);
  return { some: hits.includes(true), all: !hits.includes(false), none: hits.length === 0 };
};

describe('periods', () => {
  test('possible and certain agree with every reading of the text', () => {
    const end = fc.oneof(plainDate, fc.constantFrom('..', ''));
    const text = fc.oneof(
      plainDate,
      fc.tuple(end, end).map((ends) => ends.join('/')),
    );
    fc.assert(
      fc.property(text, plainDate, (written, asked) => {
        const period = parsePeriod(written, 'state');
        const days = queryBounds(asked);
        if (isUnreadable(days)) throw new Error(days.unreadable);
        if (isUnreadable(period)) {
          const noEnd = written.split('/').every((part) => part === '' || part === '..');
          expect(noEnd || overEveryReading(written, days).none).toBe(true);
          return;
        }
        const readings = overEveryReading(written, days);
        expect([possible(period, days), certain(period, days)]).toEqual([readings.some, readings.all]);
      }),
      { numRuns: 1500 },
    );
  });

  test('plain dates have the bounds that edtf.js gives them', () => {
    const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
    const month = fc.integer({ min: 1, max: 12 }).map(pad);
    const dayOfMonth = fc.integer({ min: 1, max: 28 }).map(pad);
    const plain = fc.oneof(
      year,
      fc.tuple(year, month).map((parts) => parts.join('-')),
      fc.tuple(year, month, dayOfMonth).map((parts) => parts.join('-')),
    );
    fc.assert(
      fc.property(plain, (text) => {
        expect(queryBounds(text)).toEqual({ from: day(edtf(text).min), to: day(edtf(text).max) });
      }),
    );
  });

  test.each([
    ['2018-04', 2018_04_01, 2018_04_30, 2018_04_01, 2018_04_30],
    ['2014/2016-03', 2014_01_01, 2014_12_31, 2016_03_01, 2016_03_31],
    ['2018-04-09/', 2018_04_09, 2018_04_09, 2018_04_09, 9999_12_31],
    ['../2018', 101, 2018_12_31, 2018_01_01, 2018_12_31],
    ['/2018', 101, 2018_12_31, 2018_01_01, 2018_12_31],
    ['2018~', 2017_01_01, 2019_12_31, 2017_01_01, 2019_12_31],
    ['2018-01~', 2017_12_01, 2018_02_28, 2017_12_01, 2018_02_28],
    ['2018-03-01~', 2018_02_28, 2018_03_02, 2018_02_28, 2018_03_02],
    ['201X', 2010_01_01, 2019_12_31, 2010_01_01, 2019_12_31],
    ['2014/2014', 2014_01_01, 2014_12_31, 2014_01_01, 2014_12_31],
  ])('%s as a state', (text, sMin, sMax, eMin, eMax) => {
    const first = sMin === 101 ? 101_01 : sMin;
    expect(parsePeriod(text, 'state')).toMatchObject({ sMin: first, sMax, eMin, eMax, doubtful: false });
  });

  test('an open end is certain until the source spoke, and possible for ever', () => {
    const period = parsePeriod('2014/..', 'state', '2018-04');
    if (isUnreadable(period)) throw new Error(period.unreadable);
    expect(period).toMatchObject({ sMax: 2014_12_31, eMin: 2018_04_01, eMax: 9999_12_31, ongoing: true });
    expect(certain(period, { from: 2017_01_01, to: 2017_12_31 })).toBe(true);
    expect(certain(period, { from: 2026_01_01, to: 2026_12_31 })).toBe(false);
    expect(possible(period, { from: 2026_01_01, to: 2026_12_31 })).toBe(true);
  });

  test('an event holds from its date on', () => {
    const period = parsePeriod('2014/2016', 'event');
    expect(period).toMatchObject({ sMin: 2014_01_01, sMax: 2014_12_31, eMin: 9999_12_31, eMax: 9999_12_31 });
  });

  test.each(['2018?', '2018%', '2014/2018?'])('%s is doubtful, so never certain', (text) => {
    const period = parsePeriod(text, 'state');
    if (isUnreadable(period)) throw new Error(period.unreadable);
    expect(certain(period, { from: 101_01, to: 9999_12_31 })).toBe(false);
  });

  test.each([
    ['', 'empty'],
    ['2019-02-29', 'February 2019 has 28 days'],
    ['2018-04-31', 'April 2018 has 30 days'],
    ['2018-13', 'months run from 01 to 12'],
    ['2018-21', 'season'],
    ['{2017,2018}', 'set of dates'],
    ['[2017..]', 'set of dates'],
    ['2018-04-09T10:00:00', 'time of day'],
    ['0000', 'from 0001 to 9999'],
    ['-0044', '0001 to 9999'],
    ['Y-170000002', '0001 to 9999'],
    ['20180', '0001 to 9999'],
    ['2018-XX', 'only the last digit of a year'],
    ['2018-?04', 'at the end'],
    ['../..', 'no date at either end'],
    ['..', 'names no date'],
    ['2018/2017', 'ends before it begins'],
    ['2016/2017/2018', 'more than two ends'],
    ['April 2018', 'is not a date'],
    ['2018-4', 'is not a date'],
    ['2'.repeat(65), 'at most 64'],
  ])('“%s” is refused with a reason', (text, reason) => {
    for (const read of [parsePeriod(text, 'state'), queryBounds(text)]) {
      expect(isUnreadable(read) && read.unreadable).toContain(reason);
    }
  });

  test('a leap day is a day in leap years only', () => {
    expect(queryBounds('2016-02-29')).toEqual({ from: 2016_02_29, to: 2016_02_29 });
    expect(isUnreadable(queryBounds('1900-02-29'))).toBe(true);
    expect(isUnreadable(queryBounds('2000-02-29'))).toBe(false);
  });

  test('a hull spans its periods, and nothing has none', () => {
    expect(
      hull([
        { sMin: 2012_01_01, eMax: 2012_12_31 },
        { sMin: 2016_01_01, eMax: 2018_12_31 },
      ]),
    ).toEqual({
      from: 2012_01_01,
      to: 2018_12_31,
    });
    expect(hull([])).toBeUndefined();
  });
});
