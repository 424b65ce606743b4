import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf, randomGraph, viewOf } from '../sample.ts';
import { inOrder, type Point } from '../view.ts';
import { relationsAmong } from '../visible.ts';
import { overlaps } from './boxes.ts';
import { places } from './places.ts';

const overlapping = (points: readonly Point[]): number =>
  points.flatMap((a, i) => points.slice(0, i).filter((b) => overlaps(a, b))).length;

test('the same view and graph give the same picture, in whichever order the answers arrived', () => {
  fc.assert(
    fc.property(randomGraph, ({ ids, lines }) => {
      const draw = (order: typeof lines) => places(viewOf(ids), relationsAmong(graphOf(ids, order), ids));
      expect([...draw([...lines].reverse())]).toEqual([...draw(lines)]);
    }),
    { numRuns: 15 },
  );
});

test('nothing lies on anything else', () => {
  fc.assert(
    fc.property(randomGraph, ({ ids, lines }) => {
      const points = [...places(viewOf(ids), relationsAmong(graphOf(ids, lines), ids)).values()];
      expect(points).toHaveLength(ids.length);
      expect(overlapping(points)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('newcomers move nobody and lie on nobody', () => {
  fc.assert(
    fc.property(randomGraph, fc.integer({ min: 1, max: 10 }), ({ ids, lines }, count) => {
      const graph = graphOf(ids, lines);
      const before = places(viewOf(ids), relationsAmong(graph, ids));
      const newcomers = Array.from({ length: count }, (_, i) => `new-${i}`);
      const entities = inOrder([
        ...ids.map((id) => ({ id, at: before.get(id) })),
        ...newcomers.map((id) => ({ id, at: undefined })),
      ]);
      const from = new Map(newcomers.map((id) => [id, ids[0] ?? '']));
      const after = places({ ...viewOf(ids), entities }, relationsAmong(graph, ids), from);
      for (const id of ids) expect(after.get(id)).toEqual(before.get(id));
      expect(after.size).toBe(ids.length + count);
      expect(overlapping([...after.values()])).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('a newcomer goes to the empty side', () => {
  const at = (x: number, y: number) => ({ x, y });
  const entities = [
    { id: 'hub', at: at(0, 0) },
    { id: 'left', at: at(-200, 0) },
    { id: 'new', at: undefined },
    { id: 'upper-left', at: at(-150, -160) },
  ];
  const placed = places({ ...viewOf([]), entities }, [], new Map([['new', 'hub']])).get('new');
  expect(placed?.x).toBeGreaterThan(100);
});
