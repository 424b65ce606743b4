/** Where everything in a view stands: what the link says first, the layout for the rest. */
import type { Relation } from '../graph.ts';
import type { Point, View } from '../view.ts';
import { type Line, spotFor } from './fan.ts';
import { web } from './web.ts';

const ORIGIN: Point = { x: 0, y: 0 };

type Standing = ReadonlyMap<string, Point>;

/** The entities that a newcomer has lines to, those with most lines first. */
function partnersOf(id: string, standing: Standing, relations: readonly Relation[]): readonly string[] {
  const lines = new Map<string, number>();
  for (const { from, to } of relations) {
    const other = from.id === id ? to.id : to.id === id ? from.id : undefined;
    if (other !== undefined && standing.has(other)) lines.set(other, (lines.get(other) ?? 0) + 1);
  }
  return [...lines].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([other]) => other);
}

const pointsOf = (ids: readonly string[], standing: Standing): readonly Point[] =>
  ids.flatMap((id) => standing.get(id) ?? []);

const linesBetween = (relations: readonly Relation[], standing: Standing): readonly Line[] =>
  relations.flatMap(({ from, to }): Line[] => {
    const [start, end] = [standing.get(from.id), standing.get(to.id)];
    return start && end ? [[start, end]] : [];
  });

/**
 * A view without any position is laid out whole. Where some have a position, only the others are placed, each beside
 * the entity named for it in `from`, else beside one that it has a line to, else beside the focus.
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
    const partners = partnersOf(id, standing, relations);
    const taken = [...standing.values()];
    const [middle = taken[0] ?? ORIGIN] = pointsOf([from.get(id) ?? '', ...partners, view.focus ?? ''], standing);
    const lines = linesBetween(relations, standing);
    standing.set(id, spotFor({ middle, taken, lines, linked: pointsOf(partners, standing) }));
  }
  return standing;
}
