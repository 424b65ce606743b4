/** The picture as tables, on a real server with the shipped ledger, in a real browser. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { coloursOnCanvas, parameter, violations } from './page.ts';
import { useSite } from './site.ts';

const site = useSite();

const { open } = site;
const rows = (page: Page, table = 0): Promise<string[]> =>
  page
    .locator('.tables table')
    .nth(table)
    .locator('tr[data-row]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-row') ?? ''));
const column = (page: Page, head: string): Promise<string[]> =>
  page
    .locator('.tables table')
    .first()
    .evaluate((table, name) => {
      const heads = [...table.querySelectorAll('thead th')];
      const at = heads.findIndex((each) => each.textContent?.startsWith(name));
      return [...table.querySelectorAll('tr[data-row]')].map((row) => row.children[at]?.textContent ?? '');
    }, head);

test('by key from the outline to the table, which says the same, is sorted, and opens what the canvas opens', async () => {
  const page = await open('/');
  await page.locator('.legs li').first().waitFor();
  const told = await page
    .locator('.legs a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('selected')),
    );
  const entities = await page.locator('[data-entity]').count();
  const narrow = await page.locator('#beside').evaluate((aside) => aside.clientWidth);

  await page.getByRole('tab', { name: 'Outline' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Table');
  await page.locator('tr[data-row]').first().waitFor();
  expect(parameter(page, 'table')).toBe('1');
  expect(await page.locator('#beside').evaluate((aside) => aside.clientWidth)).toBeGreaterThan(narrow);
  expect([...(await rows(page)), ...(await rows(page))].sort()).toEqual(told.sort());
  expect(await rows(page, 1)).toHaveLength(entities);
  expect(await page.locator('caption').allTextContents()).toEqual([
    `${told.length / 2} relations`,
    `${entities} entities`,
  ]);
  expect(await violations(page)).toEqual([]);

  const claims = page.getByRole('columnheader', { name: 'Claims' });
  await claims.getByRole('button').press('Enter');
  expect(await claims.getAttribute('aria-sort')).toBe('ascending');
  const up = (await column(page, 'Claims')).map(Number);
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await claims.getByRole('button').press('Enter');
  expect(await claims.getAttribute('aria-sort')).toBe('descending');
  expect((await column(page, 'Claims')).map(Number)).toEqual(up.reverse());
  await page.getByRole('columnheader', { name: 'Disputed' }).getByRole('button').click();
  expect((await rows(page))[0]).toBe('LOCATED_IN.sensetime.hong-kong');
  const planned = page.locator('tr[data-row="USES.viper-municipalities.viper.planned"]');
  expect(await planned.textContent()).toMatch(/plans to use.*planned.*inferred/);

  const line = page.getByRole('link', { name: /^SenseTime is located in Hong Kong$/ });
  await line.press('Enter');
  await page.locator('.details h2').waitFor();
  expect(parameter(page, 'selected')).toBe('LOCATED_IN.sensetime.hong-kong');
  await page.keyboard.press('Escape');
  await line.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('row-LOCATED_IN.sensetime.hong-kong');
  const current = page.locator('tr[aria-current="true"]');
  expect(await current.getAttribute('data-row')).toBe('LOCATED_IN.sensetime.hong-kong');
  // Where the keyboard stands in the picture is the same row.
  await page.locator('#canvas').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => current.getAttribute('data-row')).not.toBe('LOCATED_IN.sensetime.hong-kong');
});

test('the edge is moved by key and by pointer, for outline and table apart, and stays so', async () => {
  const page = await open('/?table=1');
  const width = (): Promise<number> => page.locator('#beside').evaluate((aside) => (aside as HTMLElement).offsetWidth);
  const edge = page.getByRole('separator', { name: 'Width of the panel' });
  await edge.focus();
  const before = await width();
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(before - 32);
  await page.keyboard.press('Home');
  await expect.poll(width).toBe(280);
  expect(await edge.getAttribute('aria-valuenow')).toBe('280');
  const box = await edge.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, 300);
  await page.mouse.down();
  await page.mouse.move(900, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(1440 - 900);
  await page.reload();
  await edge.waitFor();
  await expect.poll(width).toBe(1440 - 900);
  await page.getByRole('tab', { name: 'Outline' }).click();
  await expect.poll(width).toBe(400);
  expect(await violations(page)).toEqual([]);
});

test.each([
  ['dark', { colorScheme: 'dark' }],
  ['at 360 pixels', { viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['in forced colours, in Chinese', { forcedColors: 'active', reducedMotion: 'reduce', locale: 'zh-CN' }],
] as const)('nothing is inaccessible %s', async (_, options) => {
  const page = await open('/?table=1', options);
  if ('viewport' in options) await page.locator('.sheet-handle').click();
  await page.locator('tr[data-row]').first().waitFor();
  await expect.poll(() => coloursOnCanvas(page), { timeout: 15_000 }).toBeGreaterThan(4);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('of three thousand lines only what is near the window is in the page, with its number', async () => {
  const page = await open('/?table=1&entities=');
  const ids = Array.from({ length: 1_000 }, (_, i) => `e${i}`);
  const of = (i: number): string => ids[i % ids.length] ?? '';
  const relations = Array.from({ length: 3_000 }, (_, i) => ({
    id: `SUPPLIES.${of(i)}.${of(7 * i + 1)}.${i}`,
    kind: 'SUPPLIES',
    modality: 'ASSERTED',
    from: { id: of(i) },
    to: { id: of(7 * i + 1) },
    label: 'supplies',
    inverse: 'supplied by',
    disputed: false,
    inferred: false,
    claimCount: 1,
    sourceCount: 1,
  }));
  const entities = ids.map((id) => ({
    __typename: 'Organization',
    id,
    kind: 'ORGANIZATION',
    type: null,
    name: id,
    relationCounts: [],
  }));
  const subgraph = { entities, relations, missing: [], redirected: [], atRevision: 1 };
  const revision = { id: '1-aaaaaa', number: 1, at: '2026-01-01T00:00:00Z' };
  await page.route('**/graphql*', (route) => {
    const asked = decodeURIComponent(route.request().url()) + (route.request().postData() ?? '');
    if (!asked.includes('"e999"')) return route.continue();
    return route.fulfill({ json: { data: { subgraph, revision } } });
  });
  const places = ids.map((id, i) => `${id}@${(i % 40) * 120}:${Math.floor(i / 40) * 120}`).join();
  await page.evaluate((entities) => {
    history.pushState(null, '', `/?table=1&entities=${entities}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, places);
  const table = page.locator('.tables table').first();
  await expect.poll(() => table.getAttribute('aria-rowcount'), { timeout: 60_000 }).toBe('3001');
  expect((await rows(page)).length).toBeLessThan(400);
  await page.locator('#beside').evaluate((aside) => aside.scrollTo(0, 40_000));
  await expect
    .poll(async () => Number(await table.locator('tr[data-row]').last().getAttribute('aria-rowindex')), {
      timeout: 20_000,
    })
    .toBeGreaterThan(600);
  await expect.poll(async () => (await rows(page)).length, { timeout: 20_000 }).toBeLessThan(400);
});
