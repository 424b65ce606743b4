/** Where newcomers go: around what they belong to, in the emptiest sector. Nobody else moves. */
import type { Point } from '../view.ts';
import { BOX, cross, distance, distanceToLine, overlaps, STEP } from './boxes.ts';

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

/** How near a line may come to whom it does not belong to. */
const CLEAR = 52;
const UNDER = 58;

/** Whether a point is farther from everything between two others than a distance; sooner known than how far it is. */
const isOff = ({ x, y }: Point, a: Point, b: Point, far: number): boolean =>
  x < Math.min(a.x, b.x) - far ||
  x > Math.max(a.x, b.x) + far ||
  y < Math.min(a.y, b.y) - far ||
  y > Math.max(a.y, b.y) + far;

const areApart = (a: Point, b: Point, c: Point, d: Point): boolean =>
  Math.max(a.x, b.x) < Math.min(c.x, d.x) ||
  Math.max(c.x, d.x) < Math.min(a.x, b.x) ||
  Math.max(a.y, b.y) < Math.min(c.y, d.y) ||
  Math.max(c.y, d.y) < Math.min(a.y, b.y);

/** How much a line from a spot would be in the way: of those who stand near it, and of the lines that it crosses. */
function inTheWay(at: Point, end: Point, { taken, lines }: Surroundings): number {
  let near = 0;
  for (const other of taken)
    if (other !== end && !isOff(other, end, at, CLEAR) && distanceToLine(other, end, at) < CLEAR) near += 1;
  let crossed = 0;
  for (const [a, b] of lines)
    if (a !== end && b !== end && !areApart(end, at, a, b) && cross(end, at, a, b)) crossed += 1;
  return near * 1.5 + crossed * 0.8;
}

/** How bad a spot is for the picture as a whole; no further than `enough`, beyond which another spot is better anyway. */
function burden(at: Point, around: Surroundings, enough: number): number {
  let under = 0;
  for (const [a, b] of around.lines) if (!isOff(at, a, b, UNDER) && distanceToLine(at, a, b) < UNDER) under += 1;
  let total = under * 1.2;
  for (const end of new Set([around.middle, ...around.linked])) {
    if (total >= enough) return total;
    total += inTheWay(at, end, around) + (distance(at, end) / STEP) * 0.2;
  }
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

/** With more lines than these only what is near is weighed, and no ring beyond the one after the first that has room. */
const CROWD = 150;

/** What can be in the way of a spot that is no further off than a radius. */
function nearBy({ middle, taken, lines, linked }: Surroundings, radius: number): Surroundings {
  const [low, high] = [
    { x: middle.x - radius, y: middle.y - radius },
    { x: middle.x + radius, y: middle.y + radius },
  ];
  return {
    middle,
    taken: taken.filter((other) => !isOff(other, low, high, 0)),
    lines: lines.filter(([a, b]) => !areApart(a, b, low, high)),
    linked: linked.slice(0, 2),
  };
}

/**
 * The free spot for one newcomer that is nearest, least turned away from the emptiest sector, and least in the way.
 */
export function spotFor(all: Surroundings): Point {
  const { middle, taken } = all;
  const isCrowd = all.lines.length > CROWD;
  const towards = emptiestDirection(middle, taken);
  let best: { at: Point; cost: number } | undefined;
  for (const ring of RINGS) {
    const isLast = isCrowd && best !== undefined;
    const here = isCrowd ? nearBy(all, STEP * ring + BOX.width) : all;
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = towards + (i * 2 * Math.PI) / DIRECTIONS;
      const at = around(middle, angle, STEP * ring);
      const least = ring + turnBetween(angle, towards) * 0.3;
      if (best && least >= best.cost) continue;
      if (here.taken.some((other) => overlaps(at, other))) continue;
      const cost = least + burden(at, here, best ? best.cost - least : Infinity);
      if (!best || cost < best.cost - 1e-9) best = { at, cost };
    }
    if (best && (isLast || best.cost < ring + 0.5)) break;
  }
  // Every ring is full only in a picture far beyond the working set: then beyond everybody.
  return best?.at ?? around(middle, towards, STEP * (RINGS.length + taken.length));
}
