/** Where newcomers go: around what they belong to, in the emptiest sector. Nobody else moves. */
import type { Point } from '../view.ts';
import { cross, distance, distanceToLine, overlaps, STEP } from './boxes.ts';

const DIRECTIONS = 36;
const RINGS = [1, 1.35, 1.7, 2.1, 2.6, 3.2, 4, 5, 6.5, 8.5, 11, 14];

const around = (middle: Point, angle: number, radius: number): Point => ({
  x: Math.round(middle.x + Math.cos(angle) * radius) + 0,
  y: Math.round(middle.y + Math.sin(angle) * radius * 0.86) + 0,
});

export type Line = readonly [Point, Point];

/** What a newcomer comes into. */
export interface Surroundings {
  /** Where the entity stands that it came from. */
  readonly middle: Point;
  /** Where everybody stands. */
  readonly taken: readonly Point[];
  readonly lines: readonly Line[];
  /** Where those stand that it will have a line to. */
  readonly linked: readonly Point[];
}

/** How much a line from a spot would be in the way: of those who stand near it, and of the lines that it crosses. */
function inTheWay(at: Point, end: Point, { taken, lines }: Surroundings): number {
  const near = taken.filter((other) => other !== end && distanceToLine(other, end, at) < 52).length;
  const crossed = lines.filter(([a, b]) => a !== end && b !== end && cross(end, at, a, b)).length;
  return near * 1.5 + crossed * 0.8;
}

/** How bad a spot is for the picture as a whole. */
function burden(at: Point, around: Surroundings): number {
  const under = around.lines.filter(([a, b]) => distanceToLine(at, a, b) < 58).length;
  const ends = new Set([around.middle, ...around.linked]);
  let total = under * 1.2;
  for (const end of ends) total += inTheWay(at, end, around) + (distance(at, end) / STEP) * 0.2;
  return total;
}

/** The middle of the widest gap between the directions in which others stand near by. */
export function emptiestDirection(middle: Point, others: readonly Point[]): number {
  const near = others.filter((other) => distance(other, middle) > 1 && distance(other, middle) < STEP * 3);
  const angles = near.map((other) => Math.atan2(other.y - middle.y, other.x - middle.x)).sort((a, b) => a - b);
  const [first] = angles;
  if (first === undefined) return 0;
  let widest = { gap: -1, middle: 0 };
  for (const [i, angle] of angles.entries()) {
    const next = angles[i + 1] ?? first + 2 * Math.PI;
    if (next - angle > widest.gap + 1e-9) widest = { gap: next - angle, middle: angle + (next - angle) / 2 };
  }
  return widest.middle;
}

const turnBetween = (a: number, b: number): number => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));

/**
 * The free spot for one newcomer that is nearest, least turned away from the emptiest sector, and least in the way.
 */
export function spotFor(surroundings: Surroundings): Point {
  const { middle, taken } = surroundings;
  const towards = emptiestDirection(middle, taken);
  let best: { at: Point; cost: number } | undefined;
  for (const ring of RINGS) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = towards + (i * 2 * Math.PI) / DIRECTIONS;
      const at = around(middle, angle, STEP * ring);
      if (taken.some((other) => overlaps(at, other))) continue;
      const cost = ring + turnBetween(angle, towards) * 0.3 + burden(at, surroundings);
      if (!best || cost < best.cost - 1e-9) best = { at, cost };
    }
    if (best && best.cost < ring + 0.5) break;
  }
  // Every ring is full only in a picture far beyond the working set: then beyond everybody.
  return best?.at ?? around(middle, towards, STEP * (RINGS.length + taken.length));
}
