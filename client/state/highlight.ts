/** What the step of a story is about. Everything else steps back on the canvas, and the outline says it in words. */
import { computed, signal } from '@preact/signals';
import { picture } from './picture.ts';

/** The ids that the step names; empty while no story is told. */
export const named = signal<readonly string[]>([]);

/** What of it is in the picture, with the ends of its lines; undefined where nothing is, and so nothing steps back. */
export const highlighted = computed<ReadonlySet<string> | undefined>(() => {
  if (named.value.length === 0) return undefined;
  const wanted = new Set(named.value);
  const { entities, relations } = picture.value;
  const lines = relations.filter(({ id }) => wanted.has(id));
  const ends = new Set(lines.flatMap(({ id, from, to }) => [id, from.id, to.id]));
  const found = new Set([...ends, ...entities.map(({ id }) => id).filter((id) => wanted.has(id))]);
  return found.size === 0 ? undefined : found;
});
