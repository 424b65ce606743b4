/** One measurement of one page in a fresh browser context: loading, highlighting, adding. Times in milliseconds. */
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { newcomersOf } from './answers.ts';
import type { BareElement } from './bare-handle.ts';
import { elementsOf, linkOf, type Prepared } from './prepared.ts';
import { watch } from './watch.ts';

export interface PageFigures {
  /** Until a graph can be seen, and until nothing more is drawn. */
  readonly first: number;
  readonly whole: number;
  readonly longestTask: number;
  readonly highlight: number;
  readonly expand: number;
  /** Entities that stand elsewhere after the expansion. */
  readonly moved: number;
  /** JavaScript that was loaded, gzipped, and the heap after a collection, in MB. */
  readonly script: number;
  readonly heap: number;
}

export type Contestant = 'explorer' | 'bare';

interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  readonly script: () => number;
  readonly close: () => Promise<void>;
}

export async function openPage(browser: Browser, address: string, slowdown: number): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.js(\?|$)/.test(response.url()))
      scripts.push(
        response.body().then(
          (body) => gzipSync(body).length / 1000,
          () => 0,
        ),
      );
  });
  page.on('pageerror', (error) => console.error(error));
  // What runs this file marks functions with their names, and the page has to know how.
  await page.addInitScript('globalThis.__name = (marked) => marked;');
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address);
  await settled(page, slowdown);
  const loaded = await Promise.all(scripts);
  return {
    page,
    session,
    script: () => loaded.reduce((sum, size) => sum + size, 0),
    close: () => context.close(),
  };
}

/** Waits until something was drawn since a moment, and then nothing for a while. */
export const settled = (page: Page, slowdown: number, since = 0): Promise<unknown> =>
  page.waitForFunction(
    ({ quiet, since }) => {
      const drawn = window.watched.frames.filter((frame) => frame.began >= since);
      const last = drawn.at(-1);
      return last && drawn.some(({ strokes, shows }) => shows && strokes > 0) && performance.now() - last.ended > quiet;
    },
    { quiet: 500 + 150 * slowdown, since },
    { timeout: 60_000 + 60_000 * slowdown, polling: 100 },
  );

interface Act {
  readonly begin: (argument: string) => void;
  readonly argument: string;
}

/** From an act to the end of the first or of the last frame that is drawn for it. */
async function drawnAfter(page: Page, slowdown: number, act: Act, which: 'first' | 'last'): Promise<number> {
  const since = await page.evaluate(() => performance.now());
  const began = await page.evaluate(
    ({ begin, argument }) => {
      const now = performance.now();
      // The page's own text, handed over as such: functions do not cross.
      new Function('argument', `(${begin})(argument)`)(argument);
      return now;
    },
    { begin: String(act.begin), argument: act.argument },
  );
  await settled(page, slowdown, since);
  const frames = await page.evaluate((from) => window.watched.frames.filter((frame) => frame.began >= from), began);
  const frame = which === 'first' ? frames.find(({ strokes }) => strokes > 0) : frames.at(-1);
  return (frame?.ended ?? Number.NaN) - began;
}

const press = (key: string): Act => ({
  begin: (pressed) => {
    const canvas = document.getElementById('canvas');
    canvas?.focus();
    canvas?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
  },
  argument: key,
});

const placesOf = (page: Page): ReadonlyMap<string, string> => {
  const listed = new URL(page.url()).searchParams.get('entities') ?? '';
  return new Map(
    listed.split(',').map((text): [string, string] => [text.split('@')[0] ?? '', text.split('@')[1] ?? '']),
  );
};

async function actsOfExplorer(
  page: Page,
  slowdown: number,
): Promise<Pick<PageFigures, 'highlight' | 'expand' | 'moved'>> {
  await drawnAfter(page, slowdown, press('ArrowRight'), 'last');
  const highlight = await drawnAfter(page, slowdown, press('Enter'), 'first');
  await drawnAfter(page, slowdown, press('Escape'), 'last');
  const before = placesOf(page);
  const expand = await drawnAfter(page, slowdown, press('e'), 'last');
  const after = placesOf(page);
  return { highlight, expand, moved: [...before].filter(([id, place]) => after.get(id) !== place).length };
}

async function actsOfBare(
  page: Page,
  slowdown: number,
  prepared: Prepared,
): Promise<Pick<PageFigures, 'highlight' | 'expand' | 'moved'>> {
  const hub = prepared.hub;
  const highlight = await drawnAfter(
    page,
    slowdown,
    { begin: (id) => window.bare?.highlight(id), argument: hub },
    'first',
  );
  const around = prepared.places.get(hub) ?? { x: 0, y: 0 };
  const more: readonly BareElement[] = elementsOf(newcomersOf(hub), (i) => ({
    x: around.x + Math.cos(i / 5) * 300,
    y: around.y + Math.sin(i / 5) * 300,
  }));
  const add: Act = { begin: (text) => window.bare?.add(JSON.parse(text)), argument: JSON.stringify(more) };
  return { highlight, expand: await drawnAfter(page, slowdown, add, 'last'), moved: 0 };
}

export async function measurePage(
  browser: Browser,
  site: string,
  contestant: Contestant,
  prepared: Prepared,
  slowdown: number,
): Promise<PageFigures> {
  await fetch(`${site}/size?size=${prepared.size}`);
  const address =
    contestant === 'explorer' ? `${site}/?${linkOf(prepared)}` : `${site}/bare/bare.html?size=${prepared.size}`;
  const { page, session, script, close } = await openPage(browser, address, slowdown);
  try {
    const { frames, tasks } = await page.evaluate(() => window.watched);
    const whole = frames.at(-1)?.ended ?? Number.NaN;
    const first = frames.find(({ shows }) => shows)?.ended ?? Number.NaN;
    const longestTask = Math.max(0, ...tasks.filter(({ start }) => start < whole).map(({ duration }) => duration));
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const acts =
      contestant === 'explorer' ? await actsOfExplorer(page, slowdown) : await actsOfBare(page, slowdown, prepared);
    return { first, whole, longestTask, ...acts, script: script(), heap: usedSize / 1e6 };
  } finally {
    await close();
  }
}
