/** Puts whoever has no place yet beside what they belong to. Nobody else moves. */
import type { Relation } from '../graph.ts';
import type { Point, View } from '../view.ts';
import { type Line, spotFor } from './fan.ts';

const ORIGIN: Point = { x: 0, y: 0 };

/** Whom each has lines to, and how many, in the order of the lines. */
function partnersIn(relations: readonly Relation[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const partners = new Map<string, Map<string, number>>();
  const note = (id: string, other: string): void => {
    const known = partners.get(id) ?? new Map<string, number>();
    known.set(other, (known.get(other) ?? 0) + 1);
    partners.set(id, known);
  };
  for (const { from, to } of relations) {
    note(from.id, to.id);
    if (from.id !== to.id) note(to.id, from.id);
  }
  return partners;
}

/**
 * Where everybody in a view stands: those with a place there, the others each beside the entity named for it in `from`,
 * else beside one that it has a line to, else beside the focus.
 */
export function withNewcomers(
  view: View,
  relations: readonly Relation[],
  from: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, Point> {
  const standing = new Map(view.entities.flatMap(({ id, at }): [string, Point][] => (at ? [[id, at]] : [])));
  if (standing.size === view.entities.length) return standing;
  const partners = partnersIn(relations);
  const taken = [...standing.values()];
  const lines = relations.flatMap((relation): Line[] => {
    const [start, end] = [standing.get(relation.from.id), standing.get(relation.to.id)];
    return start && end ? [[start, end]] : [];
  });
  for (const { id, at } of view.entities) {
    if (at) continue;
    // Those with most lines first.
    const linked = [...(partners.get(id) ?? [])]
      .filter(([other]) => standing.has(other))
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .flatMap(([other]) => standing.get(other) ?? []);
    const beside = [from.get(id) ?? '', view.focus ?? ''].map((other) => standing.get(other));
    const middle = beside[0] ?? linked[0] ?? beside[1] ?? taken[0] ?? ORIGIN;
    const spot = spotFor({ middle, taken, lines, linked });
    standing.set(id, spot);
    taken.push(spot);
    for (const [other, count] of partners.get(id) ?? []) {
      const end = standing.get(other);
      if (end) for (let i = 0; i < count; i++) lines.push([spot, end]);
    }
  }
  return standing;
}
