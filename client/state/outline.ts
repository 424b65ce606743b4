/** The picture as text, before it is put into words: every entity in order, and its lines read from its side. */
import { type Leg, legsOf, type Visible, type VisibleEntity } from './visible.ts';

export interface OutlineEntry {
  readonly entity: VisibleEntity;
  readonly legs: readonly Leg[];
}

export const outlineOf = (picture: Visible): readonly OutlineEntry[] =>
  picture.entities.map((entity) => ({ entity, legs: legsOf(picture.relations, entity.id) }));
