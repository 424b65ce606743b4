/** The room that something takes. */
import type { Point } from '../state/view.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const around = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(({ x }) => x)),
  right: Math.max(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

/** The room of all of them; of nothing, a point. */
export const together = (boxes: readonly Box[]): Box =>
  boxes.length === 0
    ? { left: 0, right: 0, top: 0, bottom: 0 }
    : around(
        boxes.flatMap(({ left, top, right, bottom }) => [
          { x: left, y: top },
          { x: right, y: bottom },
        ]),
      );
