import { expect, test } from 'vitest';
import { nextLine, walk } from './cursor.ts';
import { graphOf, toldWith, viewOf } from './sample.ts';
import type { Point } from './view.ts';
import { everything } from './visible.ts';

// b lies to the right of a, c below it; d is to the right too, but no line leads there.
const at = new Map<string, Point>([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 200, y: 20 }],
  ['c', { x: 10, y: 200 }],
  ['d', { x: 100, y: 0 }],
]);
const lines = [
  ['a', 'b'],
  ['c', 'a'],
] as const;
const picture = everything(graphOf([...at.keys()], lines), viewOf([...at.keys()]), toldWith(at));

test('an arrow follows the line that points its way, not the nearest entity', () => {
  expect(walk(picture, 'a', 'right')).toBe('b');
  expect(walk(picture, 'a', 'down')).toBe('c');
  expect(walk(picture, 'b', 'left')).toBe('a');
});

test('where no line leads, the cursor stays', () => {
  expect(walk(picture, 'a', 'left')).toBeUndefined();
  expect(walk(picture, 'd', 'left')).toBeUndefined();
});

test('without a cursor, any arrow begins at the first entity', () => {
  expect(walk(picture, undefined, 'up')).toBe('a');
});

test('L steps through the lines of an entity and round again, and an arrow leaves a line by its end', () => {
  const first = nextLine(picture, 'a', undefined);
  const second = nextLine(picture, first, 'a');
  expect([first, second]).toEqual(['SUPPLIES.a.b', 'SUPPLIES.c.a']);
  expect(nextLine(picture, second, 'a')).toBe(first);
  expect(nextLine(picture, 'd', undefined)).toBeUndefined();
  expect(walk(picture, 'SUPPLIES.a.b', 'right')).toBe('b');
  expect(walk(picture, 'SUPPLIES.a.b', 'left')).toBe('a');
});
