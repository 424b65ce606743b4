/** Where lines run: straight, or bowed apart where several run between the same two. */
import type { Relation } from '../state/graph.ts';
import type { Shape } from '../state/ontology.ts';
import type { Point } from '../state/view.ts';
import { reachOf } from './figures.ts';

/** How far apart the control points of parallel lines are, as on the canvas. */
const STEP = 46;
const [GAP_START, GAP_END] = [2, 3];

const pairOf = ({ from, to }: Relation): string => (from.id < to.id ? `${from.id} ${to.id}` : `${to.id} ${from.id}`);

/** How far to the side the control point of each line is; nought is straight. The side is counted from the lesser id. */
export function bowsOf(relations: readonly Relation[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) pairs.set(pairOf(relation), [...(pairs.get(pairOf(relation)) ?? []), relation]);
  return new Map(
    [...pairs.values()].flatMap((parallel) =>
      parallel.map((relation, i): [string, number] => {
        const bow = (i - (parallel.length - 1) / 2) * STEP;
        return [relation.id, relation.from.id < relation.to.id ? bow : -bow];
      }),
    ),
  );
}

export interface End {
  readonly at: Point;
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
}

/** A quadratic curve from the edge of one figure to that of another. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  /** Its middle, and its slope there in degrees, such that text along it is not upside down. */
  readonly middle: Point;
  readonly slope: number;
}

const towards = (from: Point, to: Point, far: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * far, y: from.y + ((to.y - from.y) / length) * far };
};

/** Two that overlap leave no room between their edges; then the line runs between their middles. */
const trimmed = (end: End, to: Point, gap: number): Point => {
  const reach = reachOf(end.shape, end, end.at, to) + gap;
  const room = Math.hypot(to.x - end.at.x, to.y - end.at.y);
  return towards(end.at, to, Math.min(reach, room / 2));
};

export function curveBetween(from: End, to: End, bow: number): Curve {
  const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (from.at.x + to.at.x) / 2 - (dy / length) * bow,
    y: (from.at.y + to.at.y) / 2 + (dx / length) * bow,
  };
  const start = trimmed(from, control, GAP_START);
  const end = trimmed(to, control, GAP_END);
  const degrees = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  return {
    start,
    control,
    end,
    middle: { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 },
    slope: degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees,
  };
}

/** The arrow at the end of a curve as corners of a triangle, and where the line must stop not to show through its tip. */
export function arrowOf({ control, end }: Curve, width: number): { corners: readonly Point[]; base: Point } {
  const size = Math.max(29, (width * 13.37) ** 0.9) * 0.95;
  const base = towards(end, control, size * 0.3);
  const [ux, uy] = [(end.x - base.x) / (size * 0.3), (end.y - base.y) / (size * 0.3)];
  const side = size * 0.15;
  return {
    corners: [end, { x: base.x - uy * side, y: base.y + ux * side }, { x: base.x + uy * side, y: base.y - ux * side }],
    base,
  };
}
