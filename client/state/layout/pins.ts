/** Fits a finished layout around what the reader has pinned. */
import type { Point } from '../view.ts';
import { apart } from './room.ts';

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** Shifts and turns places as a whole, so that the pinned ones come as near to their pins as they can. */
function alignedWith(places: ReadonlyMap<string, Point>, pins: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const pairs = [...pins].flatMap(([id, pin]) => {
    const place = places.get(id);
    return place ? [{ place, pin }] : [];
  });
  if (pairs.length === 0) return places;
  const from = middleOf(pairs.map(({ place }) => place));
  const to = middleOf(pairs.map(({ pin }) => pin));
  // The turn that makes the pinned ones' distances from their pins smallest, in the least-squares sense.
  let [cos, sin] = [0, 0];
  for (const { place, pin } of pairs) {
    const [px, py, qx, qy] = [place.x - from.x, place.y - from.y, pin.x - to.x, pin.y - to.y];
    cos += px * qx + py * qy;
    sin += px * qy - py * qx;
  }
  const length = Math.hypot(cos, sin);
  const [c, s] = length < 1e-9 ? [1, 0] : [cos / length, sin / length];
  return new Map(
    [...places].map(([id, { x, y }]) => {
      const [dx, dy] = [x - from.x, y - from.y];
      return [id, { x: to.x + c * dx - s * dy, y: to.y + s * dx + c * dy }];
    }),
  );
}

/** Pinned entities stand on their pins; the others go to the nearest spot that is free. */
export function aroundPins(
  places: ReadonlyMap<string, Point>,
  pins: ReadonlyMap<string, Point>,
  mayTurn: boolean,
): ReadonlyMap<string, Point> {
  if (pins.size === 0) return places;
  const aligned = mayTurn ? alignedWith(places, pins) : places;
  const ids = [...places.keys()];
  const points = ids.map((id) => pins.get(id) ?? aligned.get(id) ?? { x: 0, y: 0 });
  const clear = apart(points, new Set(ids.flatMap((id, i) => (pins.has(id) ? [i] : []))));
  return new Map(ids.map((id, i) => [id, clear[i] ?? { x: 0, y: 0 }]));
}
