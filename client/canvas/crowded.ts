import { grouped } from '../state/grouped.ts';
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

/** No entity reaches further than this from where it stands. */
const REACH = 150;

/** The entities by the square that they stand in, so that only those near a label are asked whether they cover it. */
export interface Crowd {
  readonly at: (id: string) => Point | undefined;
  readonly near: (point: Point) => readonly VisibleEntity[];
}

const squareOf = ({ x, y }: Point): readonly [number, number] => [Math.floor(x / REACH), Math.floor(y / REACH)];

export function crowdOf(entities: readonly VisibleEntity[]): Crowd {
  const places = new Map(entities.map((entity) => [entity.id, entity.at]));
  const squares = grouped(entities, ({ at }) => squareOf(at).join());
  const around = new Map<string, readonly VisibleEntity[]>();
  const gather = (i: number, j: number): readonly VisibleEntity[] =>
    [-1, 0, 1].flatMap((di) => [-1, 0, 1].flatMap((dj) => squares.get(`${i + di},${j + dj}`) ?? []));
  return {
    at: (id) => places.get(id),
    near(point) {
      const [i, j] = squareOf(point);
      const known = around.get(`${i},${j}`) ?? gather(i, j);
      around.set(`${i},${j}`, known);
      return known;
    },
  };
}

/** Whether a line's label, in its middle and along it, would be covered by an entity or its name. */
export const isCrowded = (from: Point, to: Point, label: string, crowd: Crowd): boolean => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const half = (label.length * LABEL_CHARACTER) / 2;
  const along = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((part) => 0.5 + (part * half) / length);
  const points = along.map((t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }));
  return points.some((point) => crowd.near(point).some((entity) => covers(entity, point)));
};
