/** How long a whole layout takes and what it is worth: the explorer's beside its page, and fcose on the bare one. */
import type { Browser } from 'playwright-core';
import { arrange } from '../state/layout/arrange.ts';
import { cross, overlaps } from '../state/layout/boxes.ts';
import type { Point } from '../state/view.ts';
import type { BenchGraph } from './graph.ts';
import { openPage } from './pages.ts';
import { linkOf, type Prepared, questionFor } from './prepared.ts';

export interface LayoutFigures {
  readonly ms: number;
  /** The longest time for which the page answered nothing. */
  readonly longestTask: number;
  readonly crossings: number;
  readonly overlaps: number;
}

export function crossingsIn({ lines }: BenchGraph, places: ReadonlyMap<string, Point>): number {
  const seen = new Set<string>();
  const segments = lines.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    const key = [from, to].sort().join(' ');
    if (!a || !b || seen.has(key)) return [];
    seen.add(key);
    return [{ from, to, a, b }];
  });
  let count = 0;
  for (const [i, p] of segments.entries())
    for (const q of segments.slice(0, i)) {
      const isJoined = p.from === q.from || p.from === q.to || p.to === q.from || p.to === q.to;
      if (!isJoined && cross(p.a, p.b, q.a, q.b)) count += 1;
    }
  return count;
}

export function overlapsIn(places: ReadonlyMap<string, Point>): number {
  const points = [...places.values()];
  return points.reduce((sum, a, i) => sum + points.slice(0, i).filter((b) => overlaps(a, b)).length, 0);
}

export async function measureExplorersLayout(
  browser: Browser,
  site: string,
  prepared: Prepared,
): Promise<LayoutFigures> {
  await fetch(`${site}/size?size=${prepared.size}`);
  // Two more pixels between all of them, so that tidying has something to do and is seen to be done.
  const spread = new Map([...prepared.places].map(([id, { x, y }]) => [id, { x: Math.round(x * 1.01) + 2, y: y + 3 }]));
  const { page, close } = await openPage(browser, `${site}/?${linkOf({ ...prepared, places: spread })}`, 1);
  try {
    const began = await page.evaluate(() => {
      const now = performance.now();
      document.getElementById('canvas')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', bubbles: true }));
      return now;
    });
    await page.locator('.toast').waitFor({ timeout: 60_000 });
    const { ended, longestTask } = await page.evaluate((since) => {
      const tasks = window.watched.tasks.filter(({ start }) => start > since);
      return { ended: performance.now(), longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)) };
    }, began);
    const { places } = arrange(questionFor(prepared.graph));
    return {
      ms: ended - began,
      longestTask,
      crossings: crossingsIn(prepared.graph, places),
      overlaps: overlapsIn(places),
    };
  } finally {
    await close();
  }
}

/** Nothing where the package is not installed. */
export async function measureFcose(
  browser: Browser,
  site: string,
  prepared: Prepared,
): Promise<LayoutFigures | undefined> {
  const { page, close } = await openPage(browser, `${site}/bare/bare.html?size=${prepared.size}`, 1);
  try {
    const found = await page.evaluate(() => window.bare?.fcose().catch(() => undefined));
    if (!found) return undefined;
    const places = new Map(found.places.map(([id, x, y]) => [id, { x, y }]));
    return {
      ms: found.ms,
      longestTask: found.ms,
      crossings: crossingsIn(prepared.graph, places),
      overlaps: overlapsIn(places),
    };
  } finally {
    await close();
  }
}
