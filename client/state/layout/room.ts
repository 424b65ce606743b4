/** Who stands where, asked by place: whether a spot is free, and which free one is nearest. */
import type { Point } from '../view.ts';
import { BOX, overlaps } from './boxes.ts';

export interface Room {
  isFree(at: Point): boolean;
  take(at: Point): void;
  /** The free spot nearest to a point, among those that are allowed. Whole numbers, as an address holds them. */
  nearest(at: Point, allowed?: (at: Point) => boolean): Point;
}

const RINGS = 24;
const DIRECTIONS = 24;

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });

export function room(): Room {
  const cells = new Map<number, Point[]>();
  const column = (x: number): number => Math.floor(x / BOX.width);
  const row = (y: number): number => Math.floor(y / BOX.height);
  // Addresses hold six digits, so no two cells share a key.
  const key = (i: number, j: number): number => i * 100_003 + j;

  const isFree = (at: Point): boolean => {
    const [i, j] = [column(at.x), row(at.y)];
    for (let di = -1; di <= 1; di++)
      for (let dj = -1; dj <= 1; dj++)
        for (const other of cells.get(key(i + di, j + dj)) ?? []) if (overlaps(at, other)) return false;
    return true;
  };

  return {
    isFree,
    take(at) {
      const cell = key(column(at.x), row(at.y));
      const there = cells.get(cell);
      if (there) there.push(at);
      else cells.set(cell, [at]);
    },
    nearest(at, allowed = () => true) {
      const here = whole(at);
      if (allowed(here) && isFree(here)) return here;
      // Ever further out; beyond the first rings in longer steps, because a crowd is large there.
      for (let ring = 1; ; ring++) {
        const radius = ring <= RINGS ? ring * 20 : RINGS * 20 + (ring - RINGS) * 90;
        for (let i = 0; i < DIRECTIONS; i++) {
          // Turned a little from ring to ring, so that a crowd does not grow arms.
          const angle = ((i + (ring % 2) / 2) * 2 * Math.PI) / DIRECTIONS;
          const spot = whole({ x: at.x + Math.cos(angle) * radius, y: at.y + Math.sin(angle) * radius });
          if (allowed(spot) && isFree(spot)) return spot;
        }
      }
    },
  };
}

/**
 * Moves apart what lies on one another, from the middle outwards, each as little as it can. What is fixed stays where it
 * is, even on another that is.
 */
export function apart(points: readonly Point[], fixed: ReadonlySet<number> = new Set()): readonly Point[] {
  const taken = room();
  const result = points.map(whole);
  for (const i of fixed) {
    const at = result[i];
    if (at) taken.take(at);
  }
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
    y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
  };
  const far = points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  const outwards = [...points.keys()].sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b);
  for (const i of outwards) {
    const at = points[i];
    if (!at || fixed.has(i)) continue;
    const spot = taken.nearest(at);
    taken.take(spot);
    result[i] = spot;
  }
  return result;
}
