import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LayoutName, layouts, type Point } from '../view.ts';
import { arrange } from './arrange.ts';
import type { LayoutLine, LayoutQuestion } from './arrangement.ts';
import { BOX, overlaps } from './boxes.ts';
import { payment } from './flow.ts';
import { firstDays } from './timeline.ts';

const day = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** Questions about entities, some of them dated, some of them with money; `web.1` promises nothing of more than a few. */
const question = (layout: LayoutName): fc.Arbitrary<LayoutQuestion> =>
  fc
    .integer({ min: 1, max: layout === 'web.1' ? 24 : 80 })
    .map((count) => Array.from({ length: count }, (_, i) => `e${String(i).padStart(2, '0')}`))
    .chain((ids) =>
      fc.record({
        layout: fc.constant(layout),
        ids: fc.constant(ids),
        lines: fc.uniqueArray(
          fc.record({
            from: fc.constantFrom(...ids),
            to: fc.constantFrom(...ids),
            start: fc.option(day),
            money: fc.constantFrom('along', 'against', null),
          }) satisfies fc.Arbitrary<LayoutLine>,
          { maxLength: 90, selector: ({ from, to }) => `${from} ${to}` },
        ),
        pins: fc.constant(new Map<string, Point>()),
        focus: fc.option(fc.constantFrom(...ids), { nil: undefined }),
        groups: fc
          .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('a', 'b', 'c')), { maxLength: 80 })
          .map((entries) => new Map(entries)),
      }),
    );

const overlapping = (places: ReadonlyMap<string, Point>): readonly string[] => {
  const all = [...places];
  return all.flatMap(([a, p], i) => all.slice(0, i).flatMap(([b, q]) => (overlaps(p, q) ? [`${a} on ${b}`] : [])));
};
const place = (places: ReadonlyMap<string, Point>, id: string): Point => places.get(id) ?? { x: NaN, y: NaN };

describe.each(layouts)('the layout %s', (layout) => {
  test('places everybody in whole numbers, and nobody on anybody', () => {
    fc.assert(
      fc.property(question(layout), (asked) => {
        const { places } = arrange(asked);
        expect([...places.keys()].sort()).toEqual([...asked.ids].sort());
        for (const { x, y } of places.values())
          expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
        expect(overlapping(places)).toEqual([]);
      }),
      { numRuns: layout === 'web.1' ? 15 : 40 },
    );
  });

  test('gives the same places for the same question', () => {
    fc.assert(
      fc.property(question(layout), (asked) => {
        expect([...arrange(structuredClone(asked)).places]).toEqual([...arrange(asked).places]);
      }),
      { numRuns: 8 },
    );
  });

  test('leaves what is pinned where it is, and still nobody on anybody', () => {
    const pinned = question(layout).chain((asked) =>
      fc
        .uniqueArray(fc.constantFrom(...asked.ids), { minLength: 1, maxLength: 3 })
        .map((ids) => ({ ...asked, pins: new Map(ids.map((id, i) => [id, { x: i * BOX.width * 2, y: 70 * i }])) })),
    );
    fc.assert(
      fc.property(pinned, (asked) => {
        const { places } = arrange(asked);
        for (const [id, pin] of asked.pins) expect(places.get(id)).toEqual(pin);
        expect(overlapping(places)).toEqual([]);
      }),
      { numRuns: layout === 'web.1' ? 8 : 25 },
    );
  });

  test('says of everybody in which band they are, or of nobody', () => {
    fc.assert(
      fc.property(question(layout), (asked) => {
        const banded = arrange(asked).bands.flatMap(({ ids }) => ids);
        expect([[], [...asked.ids].sort()]).toContainEqual(banded.sort());
      }),
      { numRuns: 10 },
    );
  });
});

test('the larger web does not care in which order lines and their ends are told', () => {
  const asked: LayoutQuestion = {
    layout: 'web.2',
    ids: ['a', 'b', 'c', 'd'],
    lines: [
      ['a', 'b'],
      ['c', 'b'],
      ['c', 'd'],
    ].map(([from = '', to = '']) => ({ from, to, start: null, money: null })),
    pins: new Map(),
    focus: undefined,
    groups: new Map(),
  };
  const turned = {
    ...asked,
    lines: [...asked.lines].reverse().map((line) => ({ ...line, from: line.to, to: line.from })),
  };
  expect([...arrange(turned).places]).toEqual([...arrange(asked).places]);
});

test('whoever is nearer the focus stands nearer the middle', () => {
  fc.assert(
    fc.property(question('rings.1'), (asked) => {
      const { places, bands } = arrange(asked);
      const radius = (id: string): number => Math.hypot(place(places, id).x, place(places, id).y);
      for (const [i, { ids }] of bands.entries()) {
        const farthest = Math.max(...ids.map(radius));
        for (const next of bands.slice(i + 1)) expect(Math.min(...next.ids.map(radius))).toBeGreaterThan(farthest);
      }
      // Two that a line joins are at most one ring apart.
      const ring = new Map(bands.flatMap(({ ids }, i) => ids.map((id) => [id, i])));
      for (const { from, to } of asked.lines)
        expect(Math.abs((ring.get(from) ?? 0) - (ring.get(to) ?? 0))).toBeLessThan(2);
    }),
  );
});

test('an earlier year stands left of a later one, and what has no date below them all', () => {
  fc.assert(
    fc.property(question('timeline.1'), (asked) => {
      const { places } = arrange(asked);
      const first = firstDays(asked);
      const dated = asked.ids.filter((id) => first.has(id));
      const year = (id: string): string => (first.get(id) ?? '').slice(0, 4);
      for (const a of dated)
        for (const b of dated) if (year(a) < year(b)) expect(place(places, a).x).toBeLessThan(place(places, b).x);
      const lowest = Math.max(...dated.map((id) => place(places, id).y));
      for (const id of asked.ids) if (!first.has(id)) expect(place(places, id).y).toBeGreaterThan(lowest + BOX.height);
    }),
  );
});

test('money goes from left to right wherever it does not go in circles', () => {
  const forward = question('flow.1').map((asked) => ({
    ...asked,
    lines: asked.lines.filter((line) => {
      const [giver = '', taker = ''] = payment(line) ?? [];
      return line.money === null || giver < taker;
    }),
  }));
  fc.assert(
    fc.property(forward, (asked) => {
      const { places } = arrange(asked);
      for (const line of asked.lines) {
        const [giver, taker] = payment(line) ?? [];
        if (giver !== undefined && taker !== undefined)
          expect(place(places, giver).x).toBeLessThan(place(places, taker).x);
      }
    }),
  );
});

describe.each(['kinds.1', 'places.1'] as const)('the layout %s', (layout) => {
  test('puts what belongs together into one frame, and nobody else', () => {
    fc.assert(
      fc.property(question(layout), (asked) => {
        const { places, bands } = arrange(asked);
        expect(bands.flatMap(({ ids }) => ids).sort()).toEqual([...asked.ids].sort());
        for (const { ids, box } of bands) {
          expect(new Set(ids.map((id) => asked.groups.get(id))).size).toBe(1);
          const inside = asked.ids.filter((id) => {
            const { x, y } = place(places, id);
            return x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2;
          });
          expect(inside.sort()).toEqual([...ids].sort());
        }
      }),
    );
  });
});
