/** Where the keyboard stands in the picture: an entity or a line. It is a place of reading, so no link keeps it. */
import { signal } from '@preact/signals';
import type { Point } from './view.ts';
import { legsOf, type Visible } from './visible.ts';

export const cursor = signal<string | undefined>(undefined);

export type Arrow = 'up' | 'down' | 'left' | 'right';
const DIRECTION: Record<Arrow, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** How far off a point lies from the direction of an arrow: 1 straight ahead, −1 behind. */
const ahead = (from: Point, to: Point, arrow: Arrow): number => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return ((to.x - from.x) * DIRECTION[arrow].x + (to.y - from.y) * DIRECTION[arrow].y) / length;
};

/** Walks from an entity along the line that points most the arrow's way, or from a line to the end on that side. */
export function walk(picture: Visible, from: string | undefined, arrow: Arrow): string | undefined {
  const at = new Map(picture.entities.map((entity) => [entity.id, entity.at]));
  const line = picture.relations.find((relation) => relation.id === from);
  if (line) {
    const [a, b] = [at.get(line.from.id), at.get(line.to.id)];
    return a && b && ahead(a, b, arrow) > 0 ? line.to.id : line.from.id;
  }
  const here = from === undefined ? undefined : at.get(from);
  if (from === undefined || !here) return picture.entities[0]?.id;
  const ways = legsOf(picture.relations, from).flatMap(({ other }) => {
    const there = at.get(other);
    return there ? [{ other, along: ahead(here, there, arrow) }] : [];
  });
  const [best] = ways.filter(({ along }) => along > 0.35).sort((a, b) => b.along - a.along);
  return best?.other;
}

/** The next line of the entity, or of the entity that the line was reached from. */
export function nextLine(picture: Visible, from: string | undefined, home: string | undefined): string | undefined {
  const entity = picture.entities.some(({ id }) => id === from) ? from : home;
  if (entity === undefined) return undefined;
  const lines = legsOf(picture.relations, entity).map(({ relation }) => relation.id);
  return lines[(lines.indexOf(from ?? '') + 1) % lines.length];
}
