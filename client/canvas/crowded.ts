import type { Point } from '../state/view.ts';
import type { VisibleEntity } from '../state/visible.ts';

/** About as wide as a character of a label and of a name is drawn, and how far figure and name reach around an entity. */
const LABEL_CHARACTER = 6.4;
const NAME_CHARACTER = 7.4;
const WIDEST_NAME = 138;
const FIGURE = 30;
const NAME_LINE = 17;

const covers = ({ at, name }: VisibleEntity, { x, y }: Point): boolean => {
  const width = name.length * NAME_CHARACTER;
  const lines = Math.ceil(width / WIDEST_NAME);
  const dx = Math.abs(x - at.x);
  const below = y - at.y;
  if (dx <= FIGURE && Math.abs(below) <= FIGURE) return true;
  return dx <= Math.min(width, WIDEST_NAME) / 2 + 4 && below > 0 && below <= FIGURE + lines * NAME_LINE + 6;
};

/** Whether a line's label, in its middle and along it, would be covered by an entity or its name. */
export const isCrowded = (from: Point, to: Point, label: string, entities: readonly VisibleEntity[]): boolean => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const half = (label.length * LABEL_CHARACTER) / 2;
  const along = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((part) => 0.5 + (part * half) / length);
  const points = along.map((t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }));
  return points.some((point) => entities.some((entity) => covers(entity, point)));
};
