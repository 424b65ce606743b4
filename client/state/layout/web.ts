/**
 * The layout `web.1`: distances on screen follow distances along the lines (stress, by stochastic gradient descent
 * after Zheng, Pawar and Goodman 2018). A small picture is tried from many seeds, and the clearest one is kept: that
 * costs a few milliseconds and is what makes the opening legible. Its result for given ids and lines never changes;
 * a better layout gets a new name.
 */
import type { Point } from '../view.ts';
import { BOX, cross, distance, distanceToLine, overlaps, STEP } from './boxes.ts';
import { randomFrom } from './random.ts';

type Pair = readonly [number, number];

/** Steps along the lines between all entities; those that nothing links stand a little further than the farthest. */
function hops(count: number, pairs: readonly Pair[]): number[][] {
  const near: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of pairs) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  const table = near.map((_, start) => {
    const row = new Array<number>(count).fill(Number.POSITIVE_INFINITY);
    row[start] = 0;
    for (const queue = [start]; queue.length > 0; ) {
      const here = queue.shift() ?? start;
      for (const next of near[here] ?? []) {
        if (row[next] !== Number.POSITIVE_INFINITY) continue;
        row[next] = (row[here] ?? 0) + 1;
        queue.push(next);
      }
    }
    return row;
  });
  const farthest = Math.max(1, ...table.flat().filter(Number.isFinite));
  return table.map((row) => row.map((steps) => (Number.isFinite(steps) ? steps : Math.min(farthest, 3) + 0.5)));
}

function relax(points: Point[], steps: number[][], random: () => number): void {
  const terms: Pair[] = points.flatMap((_, a) => points.slice(0, a).map((__, b): Pair => [a, b]));
  for (let rate = 1; rate > 0.004; rate *= 0.86) {
    for (let i = terms.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const [a, b] = [terms[i], terms[j]];
      if (a && b) [terms[i], terms[j]] = [b, a];
    }
    for (const [a, b] of terms) {
      const [p, q] = [points[a], points[b]];
      const wanted = steps[a]?.[b];
      if (!p || !q || wanted === undefined) continue;
      const length = Math.max(1e-6, distance(p, q));
      const move = (Math.min(1, (4 * rate) / wanted ** 2) * (length - wanted * STEP)) / 2 / length;
      points[a] = { x: p.x - move * (p.x - q.x), y: p.y - move * (p.y - q.y) };
      points[b] = { x: q.x + move * (p.x - q.x), y: q.y + move * (p.y - q.y) };
    }
  }
}

/** Turns the picture so that it is wider than high, as screens are, give or take a lean, with its middle at the origin. */
function settle(points: readonly Point[], lean: number): Point[] {
  const cx = points.reduce((sum, p) => sum + p.x, 0) / points.length;
  const cy = points.reduce((sum, p) => sum + p.y, 0) / points.length;
  const [xx, xy, yy] = points.reduce<[number, number, number]>(
    ([sxx, sxy, syy], p) => [sxx + (p.x - cx) ** 2, sxy + (p.x - cx) * (p.y - cy), syy + (p.y - cy) ** 2],
    [0, 0, 0],
  );
  const turn = -Math.atan2(2 * xy, xx - yy) / 2 + lean;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return points.map((p) => ({
    x: cos * (p.x - cx) - sin * (p.y - cy),
    y: sin * (p.x - cx) + cos * (p.y - cy),
  }));
}

function separate(points: Point[]): void {
  for (let round = 0; round < 60; round++) {
    let moved = false;
    for (const [a, p0] of points.entries()) {
      for (let b = 0; b < a; b++) {
        const [p, q] = [points[a] ?? p0, points[b]];
        if (!q || !overlaps(p, q)) continue;
        moved = true;
        const dx = (BOX.width - Math.abs(p.x - q.x)) / 2 + 0.5;
        const dy = (BOX.height - Math.abs(p.y - q.y)) / 2 + 0.5;
        const [mx, my] = dx < dy ? [p.x < q.x ? -dx : dx, 0] : [0, p.y < q.y ? -dy : dy];
        points[a] = { x: p.x + mx, y: p.y + my };
        points[b] = { x: q.x - mx, y: q.y - my };
      }
    }
    if (!moved) return;
  }
}

/** How hard a picture is to read: crossings, lines that run through entities, lines too short for their label. */
function difficulty(points: readonly Point[], pairs: readonly Pair[]): number {
  let total = 0;
  const end = (index: number): Point => points[index] ?? { x: 0, y: 0 };
  for (const [i, [a, b]] of pairs.entries()) {
    const [pa, pb] = [end(a), end(b)];
    for (const [c, d] of pairs.slice(0, i)) {
      if (c !== a && c !== b && d !== a && d !== b && cross(pa, pb, end(c), end(d))) total += 3;
    }
    for (const [k, point] of points.entries()) {
      if (k !== a && k !== b)
        total += Math.max(0, 1 - distanceToLine({ x: point.x, y: point.y + 12 }, pa, pb) / 62) * 5;
    }
    const length = distance(pa, pb);
    total += Math.max(0, 160 - length) / 40 + Math.max(0, length - STEP * 1.5) / 200;
  }
  return total;
}

/** A picture is best this much wider than high; flatter or taller ones waste the screen. */
const ASPECT = 1.3;
const LEAN = Math.PI / 14;

function flatness(points: readonly Point[]): number {
  const spread = (values: readonly number[], box: number): number => Math.max(...values) - Math.min(...values) + box;
  const width = spread(
    points.map((p) => p.x),
    BOX.width,
  );
  const height = spread(
    points.map((p) => p.y),
    BOX.height,
  );
  return Math.abs(Math.log(width / height / ASPECT));
}

const tries = (count: number): number => (count <= 20 ? 70 : count <= 60 ? 12 : 1);

/** Places the entities, given in their order, and the pairs of ids that lines join. */
export function web(ids: readonly string[], lines: readonly (readonly [string, string])[]): ReadonlyMap<string, Point> {
  const index = new Map(ids.map((id, i) => [id, i]));
  const pairs = lines.flatMap(([from, to]): Pair[] => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  const steps = hops(ids.length, pairs);
  let best: { points: readonly Point[]; difficulty: number } | undefined;
  for (let seed = 1; seed <= tries(ids.length); seed++) {
    const random = randomFrom(seed);
    const start = ids.map(() => ({ x: (random() - 0.5) * STEP * 4, y: (random() - 0.5) * STEP * 4 }));
    relax(start, steps, random);
    const points = settle(start, ((seed % 7) - 3) * LEAN);
    separate(points);
    const hard = difficulty(points, pairs) + flatness(points) * 8;
    if (!best || hard < best.difficulty) best = { points, difficulty: hard };
  }
  const whole = (p: Point | undefined): Point => ({ x: Math.round(p?.x ?? 0) + 0, y: Math.round(p?.y ?? 0) + 0 });
  return new Map(ids.map((id, i) => [id, whole(best?.points[i])]));
}
