/** What a reader keeps in the browser, and where it keeps nothing: on a real server, in a real browser. */
import { expect, test } from 'vitest';
import { focused, outlined, parameter } from './page.ts';
import { accessible, drawn, useSite } from './site.ts';

const { reader: newReader, openFor, open, forbidden } = useSite();

test('where the browser keeps nothing, that is said, and everything goes on', async () => {
  const reader = await newReader();
  await reader.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const page = await openFor(reader, '/');
  await drawn(page);
  await page.locator('[data-tool="stories"]').click();
  const tool = page.locator('.stories');
  await expect.poll(() => tool.textContent()).toContain('This browser keeps nothing');
  await tool.getByLabel('Sentence for this view').fill('A step.');
  await tool.getByRole('button', { name: 'Add this view as a step' }).click();
  await expect.poll(() => tool.locator('.draft-steps li').count()).toBe(1);
  await page.locator('[data-tool="saved"]').click();
  const saved = page.locator('.saved');
  await saved.getByLabel('Name of the view').fill('Here');
  await page.keyboard.press('Enter');
  await saved.getByRole('link', { name: 'Here' }).waitFor();
  expect(await saved.textContent()).toContain('This browser keeps nothing, or is full');
  await page.getByRole('button', { name: 'Do not offer this again' }).click();
  await expect.poll(() => page.locator('.first-run').count()).toBe(0);
});

test('a reader keeps views and notes in the browser, and takes them to another', async () => {
  const reader = await newReader({ acceptDownloads: true });
  const page = await openFor(reader, '/?entities=temasek,viper&focus=viper&selected=viper');
  await drawn(page);
  await page.locator('.details .note summary').press('Enter');
  await page.getByLabel('Your note').fill('Ask them.');
  await page.locator('#canvas').focus();
  await page.keyboard.press('n');
  const tool = page.getByRole('region', { name: 'Saved' });
  await tool.getByLabel('Name of the view').fill('Two of them');
  await page.keyboard.press('Enter');
  await tool.getByRole('link', { name: 'Two of them' }).waitFor();
  expect(await tool.locator('.saved-notes').textContent()).toBe('ViperAsk them.');
  await accessible(page);
  await tool.getByRole('button', { name: 'Rename Two of them' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('A pair');
  await page.keyboard.press('Enter');
  await tool.getByRole('link', { name: 'A pair' }).waitFor();

  const downloading = page.waitForEvent('download');
  await tool.getByRole('button', { name: 'Download all' }).click();
  const file = await (await downloading).path();
  await tool.getByRole('button', { name: 'Delete A pair' }).press('Enter');
  await expect.poll(() => tool.getByRole('link', { name: 'A pair' }).count()).toBe(0);
  await expect.poll(() => focused(page)).toBe('Take it back');
  await page.keyboard.press('Enter');
  await tool.getByRole('link', { name: 'A pair' }).waitFor();

  const elsewhere = await open('/');
  await elsewhere.locator('[data-tool="saved"]').click();
  for (let twice = 0; twice < 2; twice += 1) await elsewhere.locator('.saved input[type="file"]').setInputFiles(file);
  await elsewhere.getByRole('link', { name: 'A pair' }).click();
  await expect
    .poll(() => outlined(elsewhere).then((ids) => ids.length || parameter(elsewhere, 'entities')))
    .toBeTruthy();
  expect(parameter(elsewhere, 'entities')).toMatch(/^temasek@.*,viper@/);
  expect(await elsewhere.locator('.saved-views li').count()).toBe(1);
  expect(await elsewhere.locator('.saved-notes li').count()).toBe(1);
});

test.each([
  ['folded', 'folded=sensetime-round-2018', 'sensetime-round-2018'],
  ['left out by the filter', 'disputed=true&only=1', 'temasek'],
])('what is %s is kept in a view and in a step all the same', async (_, asked, unseen) => {
  const page = await open(`/?${asked}`);
  const isThere = async (id: string): Promise<boolean> => (await outlined(page)).includes(id);
  await expect
    .poll(async () => (await isThere('sensetime')) && !(await isThere(unseen)), { timeout: 15_000 })
    .toBe(true);
  const all = ['hong-kong', 'sensetime', 'sensetime-round-2018', 'suning', 'temasek', 'viper'];
  const idsOf = (entities: string | null | undefined): string[] =>
    entities?.split(',').map((entity) => entity.replace(/@.*/, '')) ?? [];

  await page.locator('[data-tool="saved"]').click();
  const saved = page.locator('.saved');
  await saved.getByLabel('Name of the view').fill('Disputed');
  await page.keyboard.press('Enter');
  const kept = await saved.getByRole('link', { name: 'Disputed' }).getAttribute('href');
  expect(idsOf(new URL(kept ?? '', page.url()).searchParams.get('entities'))).toEqual(expect.arrayContaining(all));

  await page.locator('[data-tool="stories"]').click();
  const stories = page.locator('.stories');
  await stories.getByLabel('Sentence for this view').fill('What is disputed.');
  await stories.getByRole('button', { name: 'Add this view as a step' }).click();
  await stories.getByRole('button', { name: 'Play' }).click();
  const told = page.getByRole('region', { name: /^Story: / });
  await told.waitFor();
  await told.getByRole('button', { name: 'Leave the story' }).click();
  await told.waitFor({ state: 'detached' });
  expect(idsOf(parameter(page, 'entities'))).toEqual(expect.arrayContaining(all));
});

test('nothing on all these ways was kept from happening by the page’s own policy', () => {
  expect(forbidden).toEqual([]);
});
