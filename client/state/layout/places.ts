/** Where everything in a view stands: what the link says first, the layout for the rest. */
import type { Relation } from '../graph.ts';
import type { Point, View } from '../view.ts';
import { withNewcomers } from './newcomers.ts';
import { web } from './web.ts';

/** A view without any position is laid out whole by the first web; where some have a position, only the others are placed. */
export const places = (
  view: View,
  relations: readonly Relation[],
  from: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, Point> =>
  view.entities.some(({ at }) => at)
    ? withNewcomers(view, relations, from)
    : web(
        view.entities.map(({ id }) => id),
        relations.map((relation) => [relation.from.id, relation.to.id] as const),
      );
