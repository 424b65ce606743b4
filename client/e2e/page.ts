/** What a test may ask of the page: as a reader sees it, as a screen reader hears it, and what axe says of it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Ids of the entities in the outline, in its order. */
export const outlined = (page: Page): Promise<string[]> =>
  page
    .locator('[data-entity]')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-entity') ?? ''));

/** How many different colours the canvas shows in its middle: a blank one shows none or one. */
export const coloursOnCanvas = (page: Page): Promise<number> =>
  page.locator('#canvas').evaluate((container) => {
    const colours = new Set<string>();
    for (const canvas of container.querySelectorAll('canvas')) {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let i = 0; i < pixels.length; i += 4 * 97)
        if (pixels[i + 3] === 255) colours.add(`${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`);
    }
    return colours.size;
  });

/** Where the address says that everything stands. */
export const placesInAddress = (page: Page): ReadonlyMap<string, string> => {
  const entities = new URL(page.url()).searchParams.get('entities') ?? '';
  return new Map(
    entities.split(',').map((text): [string, string] => [text.split('@')[0] ?? '', text.split('@')[1] ?? '']),
  );
};

/** What the address says under that name. */
export const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

/** What has the focus: its id, or else its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');

/** The last thing that the live region said. A space tells it apart from the same said just before. */
export const heard = (page: Page): Promise<string> =>
  page.locator('[aria-live]').evaluate((region) => region.textContent?.trim() ?? '');

/** The rules of WCAG and of good practice that the page breaks, each with the elements concerned. */
export const violations = async (page: Page): Promise<string[]> => {
  // Evaluated, not added as a script, which the page's policy forbids.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const report = await axe.run();
    return report.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
};
