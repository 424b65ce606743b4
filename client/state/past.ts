/** The pictures before and after the one on screen, as plain values. */
import type { View } from './view.ts';

/**
 * What a step restores, with the place in a story that it belongs to. What is open beside the picture, its language and its
 * revision are no part of it.
 */
export type Drawn = Pick<
  View,
  'entities' | 'focus' | 'layout' | 'filter' | 'onlyPassing' | 'folded' | 'bundled' | 'telling'
>;

export interface Past {
  readonly before: readonly Drawn[];
  readonly now: Drawn;
  readonly after: readonly Drawn[];
}

/** More steps back than anybody takes. */
const MOST = 200;

export const drawnIn = (of: Drawn): Drawn => {
  const { entities, focus, layout, filter, onlyPassing, folded, bundled, telling } = of;
  return { entities, focus, layout, filter, onlyPassing, folded, bundled, telling };
};
const isSame = (a: Drawn, b: Drawn): boolean => JSON.stringify(a) === JSON.stringify(b);

export const beginning = (now: Drawn): Past => ({ before: [], now: drawnIn(now), after: [] });

/** A picture takes the place of another. What had been undone until then cannot come back. */
export function withStep(past: Past, next: Drawn): Past {
  const now = drawnIn(next);
  return isSame(now, past.now) ? past : { before: [...past.before, past.now].slice(-MOST), now, after: [] };
}

/** A picture that says better what the one on screen meant, and is no step. */
export const withSettled = (past: Past, now: Drawn): Past => ({ ...past, now: drawnIn(now) });

export function stepBack({ before, now, after }: Past): Past | undefined {
  const last = before.at(-1);
  return last && { before: before.slice(0, -1), now: last, after: [...after, now] };
}

export function stepForth({ before, now, after }: Past): Past | undefined {
  const next = after.at(-1);
  return next && { before: [...before, now], now: next, after: after.slice(0, -1) };
}
