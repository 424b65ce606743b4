/** Who leaves the picture when what came from an entity is taken out again. */
import type { Visible } from './visible.ts';

/** Who has lines to whom. */
function neighboursIn({ entities, relations }: Visible): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>(entities.map(({ id }) => [id, new Set()]));
  for (const { from, to } of relations) {
    neighbours.get(from.id)?.add(to.id);
    neighbours.get(to.id)?.add(from.id);
  }
  return neighbours;
}

/**
 * Of the entities that an entity brought, those that nothing else in the picture has a line to. Where nothing is known of
 * what it brought, as in a picture that came by a link, its neighbours count as that. `keep` stays in any case.
 */
export function collapsing(
  picture: Visible,
  id: string,
  brought: ReadonlySet<string> | undefined,
  keep: string | undefined,
): ReadonlySet<string> {
  const neighbours = neighboursIn(picture);
  const leaving = new Set([...(brought ?? neighbours.get(id) ?? [])].filter((one) => neighbours.has(one)));
  leaving.delete(id);
  leaving.delete(keep ?? '');
  // Who has a line to somebody that stays is needed there and stays too, until nobody more is found.
  const isNeeded = (one: string): boolean =>
    [...(neighbours.get(one) ?? [])].some((other) => other !== id && other !== one && !leaving.has(other));
  for (let needed = [...leaving].filter(isNeeded); needed.length > 0; needed = [...leaving].filter(isNeeded))
    for (const one of needed) leaving.delete(one);
  return leaving;
}
