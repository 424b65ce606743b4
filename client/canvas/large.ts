/** From which size on a picture is drawn in the ways that stay quick, and where its elements lie. */
import type { Core, ElementDefinition } from 'cytoscape';

/** Up to here everything is drawn as it reads best. */
const SMALL = 200;

export const isLarge = (elements: number): boolean => elements > SMALL;

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

/** About how far figure and name reach from where an entity stands. */
const REACH = { x: 80, up: 40, down: 70 } as const;

/** What a picture takes up, from where its entities stand: to measure each of its labels takes longer than to draw it. */
export function boxOf(elements: readonly ElementDefinition[]): Box {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position } of elements) {
    if (!position) continue;
    x1 = Math.min(x1, position.x - REACH.x);
    x2 = Math.max(x2, position.x + REACH.x);
    y1 = Math.min(y1, position.y - REACH.up);
    y2 = Math.max(y2, position.y + REACH.down);
  }
  return { x1, y1, w: x2 - x1, h: y2 - y1 };
}

/** The boxes of large pictures, of which perhaps not everything has been added yet. */
export const boxes = new WeakMap<Core, Box>();
