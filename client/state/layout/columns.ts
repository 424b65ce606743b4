/** Columns of entities from left to right, as timeline and flow use them: nobody on anybody, short lines first. */
import type { Point } from '../view.ts';
import { BOX } from './boxes.ts';

/** Between columns there is room for a line's label, between rows for a line. */
export const COLUMN = BOX.width + 96;
export const ROW = BOX.height + 26;

/** How many may stand below one another before another column is begun: about as many as a screen is high to its width. */
export const rowsFor = (count: number): number => Math.max(5, Math.ceil(Math.sqrt(count)));

/** The mean of where those stand that lines join it to, or nothing. */
export function meanOf(
  id: string,
  near: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, Point>,
): Point | undefined {
  let [x, y, count] = [0, 0, 0];
  for (const other of near.get(id) ?? []) {
    const at = places.get(other);
    if (!at) continue;
    x += at.x;
    y += at.y;
    count += 1;
  }
  return count === 0 ? undefined : { x: x / count, y: y / count };
}

/** Puts one column at `x`, around the height `y`; those whose partners stand higher stand higher. */
export function putColumn(
  ids: readonly string[],
  { x, y, sway }: { readonly x: number; readonly y: number; readonly sway: number },
  near: ReadonlyMap<string, readonly string[]>,
  places: Map<string, Point>,
): void {
  const wanted = new Map(ids.map((id) => [id, meanOf(id, near, places)?.y ?? 0]));
  const order = [...ids].sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || (a < b ? -1 : 1));
  for (const [i, id] of order.entries()) {
    // Swaying from side to side, so that a line between two of them does not run through those between.
    places.set(id, { x: x + (i % 2 === 0 ? -sway : sway), y: Math.round(y + (i - (order.length - 1) / 2) * ROW) + 0 });
  }
}

export const nearOf = (
  ids: readonly string[],
  lines: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, readonly string[]> => {
  const near = new Map(ids.map((id): [string, string[]] => [id, []]));
  for (const { from, to } of lines) {
    if (from === to) continue;
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  return near;
};
