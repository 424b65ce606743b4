import type { Point } from '../view.ts';
import type { Band } from './arrangement.ts';
import { BOX } from './boxes.ts';

/** Who stands together, why, and the room that they take. */
export function bandOf(means: Band['means'], ids: readonly string[], places: ReadonlyMap<string, Point>): Band {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const id of ids) {
    const at = places.get(id);
    if (!at) continue;
    box.x1 = Math.min(box.x1, at.x - BOX.width / 2);
    box.x2 = Math.max(box.x2, at.x + BOX.width / 2);
    box.y1 = Math.min(box.y1, at.y - BOX.height / 2);
    box.y2 = Math.max(box.y2, at.y + BOX.height / 2);
  }
  return { means, ids, box };
}
