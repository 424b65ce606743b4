/** The picture as text, before it is put into words: every entity in order, and its lines read from its side. */
import type { Leg, Visible, VisibleEntity } from './visible.ts';

export interface OutlineEntry {
  readonly entity: VisibleEntity;
  readonly legs: readonly Leg[];
}

export function outlineOf({ entities, relations }: Visible): readonly OutlineEntry[] {
  // In one pass over the lines: asked for each entity, a thousand of them would take as many.
  const legs = new Map(entities.map(({ id }): [string, Leg[]] => [id, []]));
  for (const relation of relations) {
    const { from, to, label, inverse } = relation;
    legs.get(from.id)?.push({ relation, other: to.id, reading: label });
    if (to.id !== from.id) legs.get(to.id)?.push({ relation, other: from.id, reading: inverse });
  }
  return entities.map((entity) => ({ entity, legs: legs.get(entity.id) ?? [] }));
}
