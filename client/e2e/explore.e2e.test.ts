/** What a reader does with a picture: filter it, expand and collapse it, draw it with fewer lines; by mouse and by key. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { focused, heard, outlined, parameter, violations } from './page.ts';
import { drawn, useSite } from './site.ts';

const site = useSite();

const open = async (...of: Parameters<typeof site.open>): Promise<Page> => {
  const page = await site.open(...of);
  await drawn(page);
  return page;
};
const linesOf = (page: Page, id: string): Promise<string | null> =>
  page.locator(`[data-entity="${id}"] .legs`).textContent();

describe('the filter', () => {
  test('greys what does not pass, says how much passes, and is in the link', async () => {
    const page = await open('/');
    await page.keyboard.press('v');
    const panel = page.getByRole('region', { name: 'Filter' });
    await panel.waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await violations(page)).toEqual([]);
    await panel.getByLabel('only what is disputed').check();
    await expect
      .poll(() => panel.getByRole('status').textContent(), { timeout: 15_000 })
      .toMatch(/^1 of 14 relations and [2-9] of 14/);
    expect(parameter(page, 'disputed')).toBe('true');
    expect(await linesOf(page, 'suning')).toContain('filtered out');
    expect(await linesOf(page, 'hong-kong')).not.toContain('filtered out');
    await page.getByRole('button', { name: /of 28 shown/ }).waitFor();
    expect(await violations(page)).toEqual([]);

    await panel.getByLabel('is left out').check();
    await expect.poll(() => outlined(page)).toEqual(['hong-kong', 'sensetime', 'sensetime-round-2018']);
    const link = page.url();
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');

    const other = await open(link);
    await expect.poll(() => outlined(other)).toEqual(['hong-kong', 'sensetime', 'sensetime-round-2018']);
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await linesOf(page, 'suning')).not.toContain('filtered out');
  });

  test('lets kinds pass or not from the legend, and expanding obeys it', async () => {
    const page = await open('/?entities=sensetime&focus=sensetime&entityKinds=ORGANIZATION,FUNDING_ROUND');
    await page.getByRole('button', { name: /^Expand SenseTime,/ }).click();
    await expect.poll(async () => (await outlined(page)).length, { timeout: 15_000 }).toBeGreaterThan(1);
    const kinds = await page.locator('.outline-entity h3 .fine').allTextContents();
    expect(new Set(kinds.map((kind) => kind.trim()))).toEqual(new Set(['Organization', 'Funding round']));
    await page
      .locator('.legend')
      .getByRole('button', { name: /^Funding rounds/ })
      .click();
    await expect.poll(() => parameter(page, 'entityKinds')).toBe('ORGANIZATION');
    expect(await page.locator('[data-entity="sensetime-round-2018"]').textContent()).toContain('filtered out');
  });

  test('what held at a time is judged by the server, and a date that is none is said', async () => {
    const page = await open('/?asOf=2016/2018&undated=exclude');
    await expect.poll(() => linesOf(page, 'hong-kong'), { timeout: 15_000 }).toContain('filtered out');
    expect(await linesOf(page, 'suning')).not.toContain('filtered out');
    await page.keyboard.press('v');
    const held = page.getByLabel('Held at');
    await held.fill('last year');
    await held.press('Enter');
    await page.getByText('This is no date that the explorer can ask for.').waitFor();
    expect(parameter(page, 'asOf')).toBe('2016/2018');
  });
});

describe('expanding', () => {
  const standOnAlibaba = async (page: Page): Promise<void> => {
    await page.locator('#canvas').focus();
    await page.keyboard.press('ArrowRight');
    while (!(await heard(page)).startsWith('Alibaba')) await page.keyboard.press('ArrowLeft');
  };

  test('offers kinds and directions with counts, by key, and collapsing takes out what came', async () => {
    const page = await open('/?entities=alibaba-group,hangzhou&focus=hangzhou');
    await page.locator('[data-entity="alibaba-group"]').waitFor();
    await standOnAlibaba(page);
    await page.keyboard.press('Shift+E');
    const menu = page.getByRole('menu', { name: 'Expand Alibaba Group' });
    await menu.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('f');
    const here = await page.evaluate(() => document.activeElement?.textContent);
    expect(here).toMatch(/^founded by1 entity/);
    await page.keyboard.press('Enter');
    await expect.poll(() => outlined(page), { timeout: 15_000 }).toEqual(['alibaba-group', 'hangzhou', 'jack-ma']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('canvas');
    await page.keyboard.press('c');
    await expect.poll(() => outlined(page)).toEqual(['alibaba-group', 'hangzhou']);
    await expect.poll(() => heard(page)).toBe('Collapsed Alibaba Group: 1 entity left the picture.');
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => outlined(page)).toEqual(['alibaba-group', 'hangzhou', 'jack-ma']);
  });

  test('what left again before its lines were known is not said to have come', async () => {
    const page = await open('/?entities=alibaba-group,hangzhou&focus=hangzhou');
    await page.locator('[data-entity="alibaba-group"]').waitFor();
    await standOnAlibaba(page);
    await page.keyboard.press('Shift+E');
    const branch = page.getByRole('menuitem', { name: /^founded by/ });
    await branch.waitFor();
    const held: Route[] = [];
    let answered = false;
    // Who comes is answered at once; which lines they have is not.
    await page.route('**/graphql*', (route) => {
      if (answered) return void held.push(route);
      answered = true;
      return route.continue();
    });
    await branch.click();
    await expect.poll(() => outlined(page), { timeout: 15_000 }).toContain('jack-ma');
    await expect.poll(() => focused(page)).toBe('canvas');
    await page.keyboard.press('c');
    const collapsed = 'Collapsed Alibaba Group: 1 entity left the picture.';
    await expect.poll(() => heard(page)).toBe(collapsed);
    const answer = page.waitForResponse('**/graphql*');
    await page.unroute('**/graphql*');
    // What was asked before has been given up by now, so going on with it may fail.
    await Promise.all(held.map((route) => route.continue().catch(() => undefined)));
    await (await answer).finished();
    // Long enough for whatever the answer would have said.
    await page.waitForTimeout(500);
    expect(await heard(page)).toBe(collapsed);
  });

  test('Escape leaves the menu and returns to where it was opened', async () => {
    const page = await open('/?entities=alibaba-group,hangzhou&focus=hangzhou');
    const button = page.getByRole('button', { name: 'Choose what to expand of Alibaba Group' });
    await button.click();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('drawing with fewer lines', () => {
  test('folds a round into lines and unfolds it without loss', async () => {
    const page = await open('/');
    await page.locator('[data-entity="suning"]').waitFor();
    const before = await outlined(page);
    const lines = await linesOf(page, 'suning');
    await page.getByRole('button', { name: 'Fold into lines: SenseTime round of April 2018' }).click();
    await expect.poll(() => outlined(page)).toEqual(before.filter((id) => id !== 'sensetime-round-2018'));
    expect(await linesOf(page, 'suning')).toMatch(/invested in \(by way of SenseTime round of April 2018\) SenseTime/);
    expect(parameter(page, 'folded')).toBe('sensetime-round-2018');
    await page.locator('[data-entity="suning"] .legs a').click();
    await page.getByRole('heading', { level: 2, name: 'SenseTime round of April 2018' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Unfold' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => outlined(page)).toEqual(before);
    expect(await linesOf(page, 'suning')).toBe(lines);
  });

  test('draws parallel lines as one, and lists them all', async () => {
    const page = await open('/?entities=alibaba-group,jack-ma&focus=jack-ma');
    await page.keyboard.press('b');
    const panel = page.getByRole('region', { name: 'Simplify' });
    await panel.waitFor();
    await panel.getByLabel(/Draw them as one line/).check();
    expect(parameter(page, 'bundled')).toBe('1');
    expect(await page.locator('[data-entity="jack-ma"] .legs li').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    const { x, y, width, height } = (await page.locator('#canvas').boundingBox()) ?? expect.fail('No canvas.');
    await page.mouse.click(x + width / 2, y + height / 2);
    const menu = page.getByRole('menu', { name: '2 relations drawn as one' });
    await menu.waitFor();
    expect(await violations(page)).toEqual([]);
    await menu.getByRole('menuitem', { name: /founded/ }).press('Enter');
    await page.locator('.claim').first().waitFor();
    expect(parameter(page, 'selected')).toMatch(/^FOUNDED\./);
  });
});

test('single characters can be kept from acting, for those who speak instead of typing', async () => {
  const page = await open('/');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByLabel(/Single characters act anywhere/).uncheck();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await page.keyboard.press('s');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search');
  expect(await page.getByRole('region', { name: 'Filter' }).count()).toBe(0);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('region', { name: 'Filter' }).waitFor();
});

test('thirty mixed actions undone one by one give the picture before each, and done again the last', async () => {
  const page = await open('/');
  await page.locator('[data-entity="temasek"]').waitFor();
  const of = (id: string) => page.locator(`[data-entity="${id}"]`);
  const legend = (name: RegExp) => page.locator('.legend').getByRole('button', { name });
  const actions: readonly (() => Promise<void>)[] = [
    () => legend(/^Place/).click(),
    () => legend(/^Product/).click(),
    () =>
      of('temasek')
        .getByRole('button', { name: /^Remove/ })
        .click(),
    () => legend(/^planned/).click(),
    () => page.getByRole('button', { name: /^Fold into lines: SenseTime round/ }).click(),
    () => legend(/^Place/).click(),
    () =>
      of('jack-ma')
        .getByRole('button', { name: /^Remove/ })
        .click(),
    () => legend(/^Ethics/).click(),
    () => legend(/^planned/).click(),
    () =>
      of('viper')
        .getByRole('button', { name: /^Collapse/ })
        .click(),
  ];
  const seen: string[] = [page.url()];
  const changed = async (): Promise<void> => {
    await expect.poll(() => page.url(), { timeout: 10_000 }).not.toBe(seen.at(-1));
    seen.push(page.url());
  };
  for (const act of actions) {
    await act();
    await changed();
  }
  // Twenty more by letting kinds pass and not pass.
  for (let i = 0; i < 20; i += 1) {
    await legend(i % 2 === 0 ? /^Technolog/ : /^Organization/).click();
    await changed();
  }
  expect(seen).toHaveLength(31);
  await page.locator('#canvas').focus();
  for (const before of seen.slice(0, -1).reverse()) {
    await page.keyboard.press('z');
    await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(before);
  }
  for (const after of seen.slice(1)) {
    await page.keyboard.press('Shift+Z');
    await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(after);
  }
});
