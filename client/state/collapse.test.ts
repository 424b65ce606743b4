import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapsing } from './collapse.ts';
import { graphOf, randomGraph, toldWith, viewOf } from './sample.ts';
import { everything, type Visible } from './visible.ts';

const pictureOf = (ids: readonly string[], lines: readonly (readonly [string, string])[]): Visible =>
  everything(graphOf(ids, lines), viewOf(ids), toldWith(new Map(ids.map((id) => [id, { x: 0, y: 0 }]))));

test('what an entity brought leaves, but not what something else has a line to', () => {
  const picture = pictureOf(
    ['a', 'b', 'c', 'd', 'e'],
    [
      ['a', 'b'],
      ['a', 'c'],
      ['c', 'd'],
      ['a', 'e'],
    ],
  );
  expect([...collapsing(picture, 'a', undefined, undefined)]).toEqual(['b', 'e']);
  expect([...collapsing(picture, 'a', new Set(['b', 'c', 'd']), undefined)]).toEqual(['b', 'c', 'd']);
  expect([...collapsing(picture, 'a', new Set(['b', 'gone']), 'b')]).toEqual([]);
});

test('nobody that stays loses a line, except the entity itself and those that leave', () => {
  fc.assert(
    fc.property(randomGraph, fc.nat(), ({ ids, lines }, pick) => {
      const id = ids[pick % ids.length] ?? '';
      const leaving = collapsing(pictureOf(ids, lines), id, undefined, undefined);
      expect(leaving.has(id)).toBe(false);
      for (const [from, to] of lines) {
        if (from === id || to === id) continue;
        expect(leaving.has(from)).toBe(leaving.has(to));
      }
    }),
  );
});
