/** The room that an entity takes with its name below, in the picture's own units, whatever the language. */
import type { Point } from '../view.ts';

export const BOX = { width: 146, height: 106 } as const;
/** How far apart two related entities want to stand: room for a line's label between them. */
export const STEP = 192;

export const overlaps = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < BOX.width && Math.abs(a.y - b.y) < BOX.height;

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** How near a point comes to the line between two others. */
export function distanceToLine(point: Point, from: Point, to: Point): number {
  const length = distance(from, to) ** 2;
  const along =
    length === 0 ? 0 : ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length;
  const nearest = Math.min(1, Math.max(0, along));
  return distance(point, { x: from.x + nearest * (to.x - from.x), y: from.y + nearest * (to.y - from.y) });
}

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Whether two lines without a common end cross. */
export const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
