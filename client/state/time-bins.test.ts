import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relation } from './sample.ts';
import { asOfWindow, moved, timelineOf, windowOf } from './time-bins.ts';

const line = (earliestStart: string | null, latestStart = earliestStart, latestEnd: string | null = null) =>
  relation('a', 'b', { period: { edtf: 'as written', earliestStart, latestStart, earliestEnd: null, latestEnd } });
const undated = relation('a', 'b');

const day = fc
  .record({ y: fc.integer({ min: 1950, max: 2029 }), m: fc.integer({ min: 1, max: 12 }) })
  .map(({ y, m }) => `${y}-${String(m).padStart(2, '0')}-15`);
const lines = fc.array(
  fc.oneof(
    fc.constant(undated),
    fc.tuple(day, day).map((days) => line(...(days.sort() as [string, string]))),
  ),
  {
    maxLength: 12,
  },
);

describe('the bins of a picture', () => {
  test('every line is counted once: in one bin, in several where it may begin in any of them, or in none but the undated lane', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { bins, dated, undated: without } = timelineOf(given);
        expect(dated + without).toBe(given.length);
        expect(without).toBe(given.filter(({ period }) => period === null).length);
        const begins = bins.reduce((sum, bin) => sum + bin.begins, 0);
        const mayBegin = bins.reduce((sum, bin) => sum + bin.mayBegin, 0);
        expect(begins).toBeLessThanOrEqual(dated);
        // A line that may begin in several bins stands in two at least.
        expect(mayBegin).toBeGreaterThanOrEqual(2 * (dated - begins));
      }),
    );
  });

  test.each([
    ['few months', [line('2018-04-09'), line('2019-01-01')], 'month', '2018-04', 10],
    ['some years', [line('2009-05-01'), line('2018-04-09')], 'year', '2009', 10],
    ['centuries', [line('1888-01-01'), line('2018-04-09')], 'decade', '188X', 14],
  ] as const)('of %s', (_, given, unit, first, count) => {
    const timeline = timelineOf(given);
    expect([timeline.unit, timeline.bins[0]?.edtf, timeline.bins.length]).toEqual([unit, first, count]);
  });

  test('a year is not the first month of it', () => {
    const { bins } = timelineOf([line('2018-01-01', '2018-12-31'), line('2018-04-01', '2018-04-30')]);
    expect(bins).toHaveLength(12);
    expect(bins.map(({ begins }) => begins)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(bins.every(({ mayBegin }) => mayBegin === 1)).toBe(true);
  });

  test('reach to where something is said to end, and to what is asked for', () => {
    expect(timelineOf([line('2018-04-01', '2018-04-01', '2020-12-31')]).bins.at(-1)?.edtf).toBe('2020-12');
    expect(timelineOf([line('2018-04-01')], '2010/2012').bins[0]?.edtf).toBe('2010');
  });

  test('what is only said to end may begin at the earliest that is said, and not for certain', () => {
    const { bins } = timelineOf([line('0001-01-01', '2018-12-31')]);
    expect(bins).toMatchObject([{ edtf: '2018-12', begins: 0, mayBegin: 1 }]);
  });

  test('without dates there are none', () => {
    expect(timelineOf([undated]).bins).toEqual([]);
  });
});

describe('a window', () => {
  const some = lines.map((given) => timelineOf(given)).filter(({ bins }) => bins.length > 0);
  const windowIn = some.chain(({ bins }) =>
    fc
      .tuple(fc.nat(bins.length - 1), fc.nat(bins.length - 1))
      .map(([a, b]) => ({ bins, window: { first: Math.min(a, b), last: Math.max(a, b) } })),
  );

  test('and its date are the same thing, but for all of the bins, which ask nothing', () => {
    fc.assert(
      fc.property(windowIn, ({ bins, window }) => {
        const asOf = asOfWindow(window, bins);
        const whole = window.first === 0 && window.last === bins.length - 1 && bins.length > 1;
        expect(asOf === undefined).toBe(whole);
        if (!whole) expect(windowOf(asOf, bins)).toEqual(window);
      }),
    );
  });

  test('stays within the bins and never turns over, however it is moved', () => {
    fc.assert(
      fc.property(
        windowIn,
        fc.constantFrom('first' as const, 'last' as const, 'both' as const),
        fc.integer({ min: -200, max: 200 }),
        ({ bins, window }, part, by) => {
          const { first, last } = moved(window, part, by, bins.length);
          expect(0 <= first && first <= last && last < bins.length).toBe(true);
          if (part === 'both') expect(last - first).toBe(window.last - window.first);
        },
      ),
    );
  });

  test.each([
    ['2018-04-09', [4, 4]],
    ['2016/..', [2, 5]],
    ['../2015', [0, 1]],
    ['2018~', undefined],
    ['2018?/2019', undefined],
  ])('%s lies where it is, or is left to the API', (asOf, expected) => {
    const { bins } = timelineOf([line('2014-01-01'), line('2019-01-01')]);
    const window = windowOf(asOf, bins);
    expect(window && [window.first, window.last]).toEqual(expected);
  });
});
