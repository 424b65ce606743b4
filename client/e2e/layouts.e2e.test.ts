/** Layouts, pins and tidying, on a real server in a real browser, by key. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heard, outlined, parameter, placesInAddress, violations } from './page.ts';
import { drawn, useSite } from './site.ts';

const site = useSite();

const open = async (address: string): Promise<Page> => {
  const page = await site.open(address, { reducedMotion: 'reduce' });
  await drawn(page);
  await page.locator('[data-entity]').first().waitFor();
  return page;
};

const layoutOf = (page: Page): string | null => parameter(page, 'layout');
const drawing = (page: Page): Promise<string> =>
  page
    .locator('#canvas canvas')
    .last()
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

test('chooses a layout by key, hears what was done, reads what stands where, and undoes it', async () => {
  const page = await open('/');
  await page.locator('#canvas').focus();
  await page.keyboard.press('g');
  const menu = page.getByRole('region', { name: 'Layout' });
  await menu.waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  expect(await violations(page)).toEqual([]);
  expect(await menu.locator('[data-layout=web]').getAttribute('aria-pressed')).toBe('true');
  await menu.locator('[data-layout=timeline]').press('Enter');
  await menu.waitFor({ state: 'detached' });
  await expect.poll(() => layoutOf(page)).toBe('timeline.1');
  await expect.poll(() => heard(page)).toBe('Laid out anew.');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');
  expect([...placesInAddress(page).values()].every((place) => place === '')).toBe(true);

  const bands = page.locator('.bands');
  await bands.waitFor();
  const years = await bands.locator('dt').allTextContents();
  expect(years).toContain('2018');
  expect(years.at(-1)).toBe('No date known');
  expect(await bands.locator('dd').allTextContents()).toContainEqual(expect.stringMatching(/Temasek/));
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('z');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await bands.waitFor({ state: 'detached' });
  await page.keyboard.press('Shift+Z');
  await expect.poll(() => layoutOf(page)).toBe('timeline.1');
});

test.each(['rings.1', 'timeline.1', 'flow.1', 'web.2'])(
  'the same link draws the same picture by %s',
  async (layout) => {
    const seen = new Set<string>();
    for (let i = 0; i < 4; i += 1) {
      const page = await open(`/?layout=${layout}`);
      await page.keyboard.press('f');
      await page.waitForTimeout(1_200);
      const picture = await drawing(page);
      await page.context().close();
      if (seen.has(picture)) return;
      seen.add(picture);
    }
    expect.fail('Four browsers drew four pictures.');
  },
);

test('money goes from the left to the right, and the outline says who stands where', async () => {
  const page = await open('/?layout=flow.1');
  const bands = page.locator('.bands dl > div');
  await expect.poll(() => bands.first().textContent()).toMatch(/^Start of the flow.*Temasek/);
  expect(await bands.nth(1).textContent()).toContain('SenseTime round of April 2018');
  expect(await bands.nth(2).textContent()).toMatch(/^End of the flowSenseTime$/);
});

test('tidies what was dragged apart; what is pinned stays, and a step back brings all of it again', async () => {
  const page = await open('/?entities=sensetime@0:0,temasek@900:900,viper@-40:10&focus=sensetime&layout=web.1');
  await page.locator('#canvas').focus();
  await page.keyboard.press('ArrowDown');
  const before = new URL(page.url()).search;
  await page
    .locator('[data-entity="temasek"]')
    .getByRole('button', { name: /^Pin Temasek/ })
    .click();
  await expect.poll(() => placesInAddress(page).get('temasek')).toBe('900:900!');
  await expect.poll(() => heard(page)).toMatch(/^Pinned Temasek/);
  expect(
    await page.locator('[data-entity="temasek"]').getByRole('button', { name: /^Pin/ }).getAttribute('aria-pressed'),
  ).toBe('true');

  await page.locator('#canvas').focus();
  await page.keyboard.press('y');
  await expect
    .poll(() => [...placesInAddress(page)])
    .toEqual([
      ['sensetime', ''],
      ['temasek', '900:900!'],
      ['viper', ''],
    ]);
  await expect.poll(() => heard(page)).toBe('Laid out anew.');
  await page.keyboard.press('z');
  await expect.poll(() => placesInAddress(page).get('viper')).toBe('-40:10');
  await page.keyboard.press('z');
  await expect.poll(() => new URL(page.url()).search).toBe(before);
});

test('pins by key what the cursor is on, and lets it go', async () => {
  const page = await open('/?entities=sensetime,viper&focus=sensetime');
  await page.locator('#canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('p');
  await expect.poll(() => placesInAddress(page).get('sensetime')).toMatch(/!$/);
  await page.keyboard.press('p');
  await expect.poll(() => placesInAddress(page).get('sensetime')).not.toMatch(/!$/);
  expect(await outlined(page)).toEqual(['sensetime', 'viper']);
});

test('nothing of it needs what the policy for content forbids', () => {
  expect(site.forbidden).toEqual([]);
});
