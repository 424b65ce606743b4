/** Where everything in a view stands: what the link says first, the layout for the rest. */
import type { Relation } from '../graph.ts';
import type { Point, View } from '../view.ts';
import { fan, type Line } from './fan.ts';
import { web } from './web.ts';

const ORIGIN: Point = { x: 0, y: 0 };

/** The standing entity with most lines to a newcomer, else the focus, else any: what it is fanned around. */
function anchorOf(id: string, standing: ReadonlyMap<string, Point>, relations: readonly Relation[], view: View): Point {
  const lines = new Map<string, number>();
  for (const { from, to } of relations) {
    const other = from.id === id ? to.id : to.id === id ? from.id : undefined;
    if (other !== undefined && standing.has(other)) lines.set(other, (lines.get(other) ?? 0) + 1);
  }
  const [most] = [...lines].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const fallback = standing.get(view.focus ?? '') ?? standing.values().next().value ?? ORIGIN;
  return standing.get(most?.[0] ?? '') ?? fallback;
}

/**
 * A view without any position is laid out whole. Where some have a position, only the others are placed, each beside
 * the entity named for it in `from`, or else beside one that it has a line to.
 */
export function places(
  view: View,
  relations: readonly Relation[],
  from: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, Point> {
  const standing = new Map(view.entities.flatMap(({ id, at }): [string, Point][] => (at ? [[id, at]] : [])));
  if (standing.size === 0) {
    return web(
      view.entities.map(({ id }) => id),
      relations.map((relation) => [relation.from.id, relation.to.id] as const),
    );
  }
  for (const { id, at } of view.entities) {
    if (at) continue;
    const beside = standing.get(from.get(id) ?? '') ?? anchorOf(id, standing, relations, view);
    const lines = relations.flatMap(({ from: a, to: b }): Line[] => {
      const [start, end] = [standing.get(a.id), standing.get(b.id)];
      return start && end ? [[start, end]] : [];
    });
    for (const [newcomer, point] of fan([id], beside, standing, lines)) standing.set(newcomer, point);
  }
  return standing;
}
