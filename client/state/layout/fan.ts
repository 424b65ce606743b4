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

/** How much a spot gets in the way: of those who stand near its line, of lines it lies on, of lines it crosses. */
function inTheWay(at: Point, middle: Point, taken: readonly Point[], lines: readonly Line[]): number {
  const near = taken.filter((other) => other !== middle && distanceToLine(other, middle, at) < 52).length;
  const under = lines.filter(([a, b]) => distanceToLine(at, a, b) < 58).length;
  const crossed = lines.filter(([a, b]) => a !== middle && b !== middle && cross(middle, at, a, b)).length;
  return near * 1.5 + under * 1.2 + crossed * 0.6;
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
 * Places the newcomers one after another, each at the free spot that is nearest, least turned away from the emptiest
 * sector, and least in the way. `middle` is where the entity stands that they came from.
 */
export function fan(
  newcomers: readonly string[],
  middle: Point,
  standing: ReadonlyMap<string, Point>,
  lines: readonly Line[] = [],
): ReadonlyMap<string, Point> {
  const taken = [...standing.values()];
  const towards = emptiestDirection(middle, taken);
  const placed = new Map<string, Point>();
  for (const id of newcomers) {
    let best: { at: Point; cost: number } | undefined;
    for (const ring of RINGS) {
      for (let i = 0; i < DIRECTIONS; i++) {
        const angle = towards + (i * 2 * Math.PI) / DIRECTIONS;
        const at = around(middle, angle, STEP * ring);
        if (taken.some((other) => overlaps(at, other))) continue;
        const cost = ring + turnBetween(angle, towards) * 0.3 + inTheWay(at, middle, taken, lines);
        if (!best || cost < best.cost - 1e-9) best = { at, cost };
      }
      if (best && best.cost < ring + 0.3) break;
    }
    // Every ring is full only in a picture far beyond the working set: then beside the last one.
    const at = best?.at ?? around(middle, towards, STEP * (RINGS.length + placed.size));
    placed.set(id, at);
    taken.push(at);
  }
  return placed;
}
