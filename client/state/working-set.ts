/** How much one picture holds. */
import { inOrder, type Placed } from './view.ts';

/** Beyond these nothing can be read any more, and every move of the picture takes longer than a reader waits. */
export const MOST_ENTITIES = 1_000;
export const MOST_RELATIONS = 3_000;

/** The entities of a view that are shown: its focus, and the first of the others. */
export function working(entities: readonly Placed[], focus: string | undefined): readonly Placed[] {
  if (entities.length <= MOST_ENTITIES) return entities;
  const middle = entities.filter(({ id }) => id === focus);
  const others = entities.filter(({ id }) => id !== focus);
  return inOrder([...middle, ...others.slice(0, MOST_ENTITIES - middle.length)]);
}
