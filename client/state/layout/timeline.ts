/**
 * The layout `timeline.1`: from left to right by when the first of an entity's lines begins, a strip a year. Years in which
 * nothing begins take no room. What no date is known of stands in a lane of its own below, and never among the dated.
 */

import { grouped } from '../grouped.ts';
import type { Point } from '../view.ts';
import type { Arrangement, Band, LayoutQuestion } from './arrangement.ts';
import { bandOf } from './bands.ts';
import { COLUMN, nearOf, putColumn, ROW, rowsFor } from './columns.ts';

/** Between years, and between the dated and the lane of the others. */
const YEAR_GAP = 40;
const LANE_GAP = 120;
const SWAY = 24;

/** The day at which the first line of each entity begins at the earliest. Days are compared as they are written. */
export function firstDays({ lines }: Pick<LayoutQuestion, 'lines'>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { from, to, start } of lines) {
    if (start === null) continue;
    for (const id of [from, to]) {
      const known = first.get(id);
      if (known === undefined || start < known) first.set(id, start);
    }
  }
  return first;
}

export function timeline(question: LayoutQuestion): Arrangement {
  const { ids, lines } = question;
  const near = nearOf(ids, lines);
  const first = firstDays(question);
  const dayOf = (id: string): string => first.get(id) ?? '';
  const dated = ids.filter((id) => first.has(id)).sort((a, b) => (dayOf(a) + a < dayOf(b) + b ? -1 : 1));
  const years = grouped(dated, (id) => Number.parseInt(dayOf(id), 10));
  const places = new Map<string, Point>();
  const bands: Band[] = [];
  let x = 0;
  for (const [year, within] of years) {
    // About as many columns as rows, each half a row lower than the next, like bricks: lines find their way between.
    const rows = Math.ceil(Math.sqrt(within.length));
    for (let i = 0; i < within.length; i += rows) {
      const y = (i / rows) % 2 === 0 ? -ROW / 4 : ROW / 4;
      putColumn(within.slice(i, i + rows), { x: x + SWAY, y, sway: SWAY }, near, places);
      x += COLUMN + SWAY;
    }
    x += YEAR_GAP;
    bands.push(bandOf({ what: 'year', year }, within, places));
  }
  const undated = ids.filter((id) => !first.has(id));
  if (undated.length > 0) {
    putLane(undated, x, near, places);
    bands.push(bandOf({ what: 'undated' }, undated, places));
  }
  return { places, bands };
}

/** Where in the lane each wants to be: below those that lines join it to, or beside those that are. */
function wantedIn(
  ids: readonly string[],
  near: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, number> {
  const wanted = new Map([...places].map(([id, { x }]) => [id, x]));
  for (let left = ids; left.length > 0; ) {
    const found = left.flatMap((id): [string, number][] => {
      const xs = (near.get(id) ?? []).flatMap((other) => wanted.get(other) ?? []);
      return xs.length === 0 ? [] : [[id, xs.reduce((sum, x) => sum + x, 0) / xs.length]];
    });
    if (found.length === 0) break;
    for (const [id, x] of found) wanted.set(id, x);
    left = left.filter((id) => !wanted.has(id));
  }
  return wanted;
}

/** Rows below everything, each entity as near as can be below those that lines join it to. */
function putLane(
  ids: readonly string[],
  width: number,
  near: ReadonlyMap<string, readonly string[]>,
  places: Map<string, Point>,
): void {
  const columns = Math.max(Math.floor(width / COLUMN), rowsFor(ids.length));
  const top = Math.max(0, ...[...places.values()].map(({ y }) => y)) + (places.size > 0 ? LANE_GAP + ROW : 0);
  const wanted = wantedIn(ids, near, places);
  const order = [...ids].sort(
    (a, b) => (wanted.get(a) ?? width / 2) - (wanted.get(b) ?? width / 2) || (a < b ? -1 : 1),
  );
  const used = Math.min(columns, order.length);
  const each = Math.ceil(order.length / used);
  const start = Math.max(0, (width - used * COLUMN) / 2);
  for (const [i, id] of order.entries()) {
    const shift = (i % each) % 2 === 0 ? 0 : COLUMN / 2;
    places.set(id, {
      x: Math.round(start + Math.floor(i / each) * COLUMN + shift),
      y: Math.round(top + (i % each) * ROW),
    });
  }
}
