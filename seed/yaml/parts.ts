import type { Place } from '../problem.ts';
import type { Written } from './written.ts';

/** Where every part of a value stands, by its path: keys and positions joined by dots. The value itself is ``. */
export const partsOf = (written: Written, path = ''): Map<string, Place> => {
  const parts = new Map<string, Place>([[path, written.place]]);
  for (const [name, value] of children(written)) {
    const inner = path === '' ? name : `${path}.${name}`;
    for (const [key, place] of partsOf(value, inner)) parts.set(key, place);
  }
  return parts;
};

const children = (written: Written): (readonly [string, Written])[] => {
  if (written.form === 'list') return written.items.map((item, index) => [String(index), item] as const);
  if (written.form === 'map') return [...written.entries].map(([name, { value }]) => [name, value] as const);
  return [];
};
