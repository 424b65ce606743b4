/**
 * The layout `flow.1`: money goes from left to right, from those who gave it to those who had it last. Who has no line of
 * money stands above or below, beside what lines join it to.
 */

import { grouped } from '../grouped.ts';
import type { Point } from '../view.ts';
import type { Arrangement, Band, LayoutLine, LayoutQuestion } from './arrangement.ts';
import { bandOf } from './bands.ts';
import { BOX } from './boxes.ts';
import { COLUMN, meanOf, nearOf, putColumn, rowsFor } from './columns.ts';
import { room } from './room.ts';

/** From whom the money goes and to whom. */
export const payment = ({ from, to, money }: LayoutLine): readonly [string, string] | undefined =>
  money === null || from === to ? undefined : money === 'along' ? [from, to] : [to, from];

/** How far down the flow everybody stands: after all from whom money came. Of a circle, the line that closes it is left out. */
function stages(payments: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
  const onward = new Map<string, string[]>();
  for (const [giver, taker] of payments) {
    onward.set(giver, [...(onward.get(giver) ?? []), taker]);
    if (!onward.has(taker)) onward.set(taker, []);
  }
  const ids = [...onward.keys()].sort();
  const state = new Map<string, 'open' | 'done'>();
  const finished: string[] = [];
  const forward = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const root of ids) {
    // By hand and not by recursion: a chain may be as long as the picture is large.
    const walk: { id: string; rest: string[] }[] = [];
    const enter = (id: string): void => {
      state.set(id, 'open');
      walk.push({ id, rest: [...(onward.get(id) ?? [])].sort().reverse() });
    };
    if (!state.has(root)) enter(root);
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        state.set(top.id, 'done');
        finished.push(top.id);
        walk.pop();
      } else if (state.get(next) !== 'open') {
        forward.get(top.id)?.push(next);
        if (!state.has(next)) enter(next);
      }
    }
  }
  const stage = new Map(ids.map((id) => [id, 0]));
  for (const id of finished.reverse())
    for (const next of forward.get(id) ?? []) stage.set(next, Math.max(stage.get(next) ?? 0, (stage.get(id) ?? 0) + 1));
  return stage;
}

export function flow({ ids, lines }: LayoutQuestion): Arrangement {
  const near = nearOf(ids, lines);
  const payments = lines.flatMap((line) => {
    const paid = payment(line);
    return paid ? [paid] : [];
  });
  const stage = stages(payments);
  const columns = grouped(
    ids.filter((id) => stage.has(id)),
    (id) => stage.get(id) ?? 0,
  );
  const rows = rowsFor(stage.size);
  const places = new Map<string, Point>();
  const bands: Band[] = [];
  let x = 0;
  for (let at = 0; at < columns.size; at++) {
    const within = columns.get(at) ?? [];
    for (let i = 0; i < within.length; i += rows) {
      putColumn(within.slice(i, i + rows), { x, y: 0, sway: 0 }, near, places);
      x += COLUMN;
    }
    // The way from one stage to the next is longer, so that it can be told from a stage that needs two columns.
    x += BOX.width / 2;
    bands.push(bandOf({ what: 'flow', stage: at, of: columns.size }, within, places));
  }
  const others = ids.filter((id) => !stage.has(id));
  putAround(others, near, places);
  if (others.length > 0) bands.push(bandOf({ what: 'aside' }, others, places));
  return { places, bands };
}

/** Above or below the flow, the nearest to it first. */
function putAround(
  ids: readonly string[],
  near: ReadonlyMap<string, readonly string[]>,
  places: Map<string, Point>,
): void {
  const ys = [...places.values()].map(({ y }) => y);
  const [top, bottom] =
    ys.length === 0 ? [0, 0] : [Math.min(...ys) - BOX.height * 1.5, Math.max(...ys) + BOX.height * 1.5];
  const isAround = ys.length === 0 ? () => true : ({ y }: Point) => y <= top || y >= bottom;
  const taken = room();
  for (const at of places.values()) taken.take(at);
  let left = [...ids];
  while (left.length > 0) {
    const linked = left.filter((id) => meanOf(id, near, places));
    const now = linked.length > 0 ? linked : left;
    const wanted = now.map((id): [string, Point] => [id, meanOf(id, near, places) ?? { x: 0, y: bottom }]);
    const beside = new Map<string, number>();
    for (const [id, { x, y }] of wanted) {
      // Those who belong to the same stand side by side and not in a row behind one another.
      const nth = beside.get(`${x} ${y}`) ?? 0;
      beside.set(`${x} ${y}`, nth + 1);
      const aside = (nth % 2 === 0 ? -1 : 1) * Math.ceil(nth / 2) * (BOX.width + 20);
      const above = y < (top + bottom) / 2;
      const spot = taken.nearest({ x: x + aside, y: above ? Math.min(y, top) : Math.max(y, bottom) }, isAround);
      taken.take(spot);
      places.set(id, spot);
    }
    const placed = new Set(now);
    left = left.filter((id) => !placed.has(id));
  }
}
