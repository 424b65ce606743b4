/**
 * The layout `rings.1`: the focus in the middle, around it whoever is one line away, then two, and so on. Whoever is as far
 * away stands on circles that nobody nearer or farther stands on. What no line reaches stands outside of all.
 */
import type { Point } from '../view.ts';
import type { Arrangement, Band, LayoutQuestion } from './arrangement.ts';
import { bandOf } from './bands.ts';
import { BOX } from './boxes.ts';
import { nearOf } from './columns.ts';
import { spaced } from './spaced.ts';

type Near = ReadonlyMap<string, readonly string[]>;

/** Two boxes whose middles are this far apart never overlap, whichever way they lie. */
const APART = Math.ceil(Math.hypot(BOX.width, BOX.height)) + 2;
/** Between circles there is room for a line and its label. */
const BETWEEN = APART + 34;
const FULL = 2 * Math.PI;

interface Tree {
  /** The ids by how many lines lead to them from the middle. */
  readonly rings: readonly (readonly string[])[];
  /** Whom each was reached from. */
  readonly parent: ReadonlyMap<string, string>;
}

function treeFrom(middle: string, near: Near): Tree {
  const parent = new Map<string, string>();
  const rings: string[][] = [];
  for (let ring = [middle]; ring.length > 0; ) {
    rings.push(ring);
    const next: string[] = [];
    for (const id of ring)
      for (const other of [...(near.get(id) ?? [])].sort()) {
        if (other === middle || parent.has(other)) continue;
        parent.set(other, id);
        next.push(other);
      }
    ring = next;
  }
  return { rings, parent };
}

/** Which way each stands from the middle: everybody gets the share of the circle that those behind them need. */
function directions({ rings, parent }: Tree): ReadonlyMap<string, number> {
  const weight = new Map<string, number>();
  for (const ring of [...rings].reverse())
    for (const id of ring) {
      const own = Math.max(1, weight.get(id) ?? 0);
      weight.set(id, own);
      const from = parent.get(id);
      if (from !== undefined) weight.set(from, (weight.get(from) ?? 0) + own);
    }
  const direction = new Map<string, number>();
  // Where the share begins of the next that is reached from each.
  const begins = new Map<string, number>();
  const wedge = new Map<string, number>();
  const [[middle = ''] = []] = rings;
  begins.set(middle, 0);
  wedge.set(middle, FULL);
  for (const ring of rings.slice(1))
    for (const id of ring) {
      const from = parent.get(id) ?? middle;
      const share = ((wedge.get(from) ?? 0) * (weight.get(id) ?? 1)) / (weight.get(from) ?? 1);
      const start = begins.get(from) ?? 0;
      begins.set(from, start + share);
      begins.set(id, start);
      wedge.set(id, share);
      direction.set(id, start + share / 2);
    }
  return direction;
}

/** Whoever has the most lines, where the view is about nobody. */
const hub = (ids: readonly string[], near: Near): string | undefined =>
  [...ids].sort((a, b) => (near.get(b)?.length ?? 0) - (near.get(a)?.length ?? 0) || (a < b ? -1 : 1))[0];

export function rings({ ids, lines, focus }: LayoutQuestion): Arrangement {
  const near = nearOf(ids, lines);
  const middle = focus !== undefined && near.has(focus) ? focus : hub(ids, near);
  if (middle === undefined) return { places: new Map(), bands: [] };
  const tree = treeFrom(middle, near);
  const direction = directions(tree);
  const places = new Map<string, Point>([[middle, { x: 0, y: 0 }]]);
  const bands: Band[] = [];
  let radius = 0;

  /** On as many circles as it takes, each with its share of every direction. */
  const put = (ring: readonly string[]): void => {
    const wanted = (id: string): number => direction.get(id) ?? 0;
    let left = [...ring].sort((a, b) => wanted(a) - wanted(b) || (a < b ? -1 : 1));
    while (left.length > 0) {
      radius += BETWEEN;
      const least = 2 * Math.asin(Math.min(1, APART / 2 / radius));
      const count = Math.min(Math.max(1, Math.floor(FULL / least)), left.length);
      const here = Array.from({ length: count }, (_, i) => left[Math.floor((i * left.length) / count)] ?? '');
      for (const [i, angle] of spaced(here.map(wanted), least, FULL).entries())
        places.set(here[i] ?? '', {
          x: Math.round(Math.cos(angle) * radius) + 0,
          y: Math.round(Math.sin(angle) * radius) + 0,
        });
      const placed = new Set(here);
      left = left.filter((id) => !placed.has(id));
    }
  };

  for (const [steps, ring] of tree.rings.entries()) {
    if (steps > 0) put(ring);
    bands.push(bandOf({ what: 'steps', steps }, ring, places));
  }
  const unconnected = ids.filter((id) => !places.has(id));
  if (unconnected.length > 0) {
    // Nothing says which way these stand, so they stand side by side.
    put(unconnected);
    bands.push(bandOf({ what: 'unconnected' }, unconnected, places));
  }
  return { places, bands };
}
