/** Takes the pictures of client/README.md from a running server: `node --import tsx client/e2e/pictures.ts [address]`. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';

const [, , home = 'http://127.0.0.1:4000'] = process.argv;
const folder = join(import.meta.dirname, '..', 'pictures');

interface Task {
  /** The beginning of the files' names. */
  readonly name: string;
  readonly start: string;
  /** What a reader does until each of the two pictures. */
  readonly steps: readonly [(page: Page) => Promise<void>, (page: Page) => Promise<void>];
}

const tasks: readonly Task[] = [
  {
    name: 'find',
    start: '/?entities=sensetime,sensetime-round-2018,temasek&focus=sensetime',
    steps: [
      async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('商湯');
        await page.getByRole('option').first().waitFor();
      },
      async (page) => {
        await page.getByRole('combobox').first().fill('alibaba');
        await page.getByRole('option', { name: /Alibaba Group/ }).waitFor();
        await page.keyboard.press('Enter');
        await page.locator('[data-entity="alibaba-group"]').waitFor();
      },
    ],
  },
  {
    name: 'expand',
    start: '/?entities=sensetime,alibaba-group,temasek&focus=sensetime',
    steps: [
      async (page) => {
        await page.getByRole('button', { name: 'Choose what to expand of SenseTime' }).click();
        await page.getByRole('menu').waitFor();
      },
      async (page) => {
        await page.getByRole('menuitem', { name: /raised/ }).click();
        await page.locator('.toast').waitFor();
      },
    ],
  },
  {
    name: 'doubt',
    start: '/',
    steps: [
      async (page) => {
        await page.locator('[data-entity="hong-kong"] .legs a').first().click();
        await page.locator('.claim').first().waitFor();
      },
      async (page) => {
        await page.locator('.contest').first().scrollIntoViewIfNeeded();
        await page.getByRole('link', { name: 'see the line' }).first().click();
        await page.locator('.claim').first().waitFor();
      },
    ],
  },
  {
    name: 'path',
    start: '/?entities=temasek,viper&focus=temasek',
    steps: [
      async (page) => {
        await page.keyboard.press('h');
        await page.getByRole('combobox', { name: 'To', exact: true }).fill('viper');
        await page.getByRole('option', { name: /^Viper/ }).click();
        await page.locator('ol.paths li').first().waitFor();
      },
      async (page) => {
        await page.getByRole('button', { name: 'Show in the picture' }).first().click();
        await page.locator('[data-entity="sensetime"]').waitFor();
      },
    ],
  },
  {
    name: 'share',
    start: '/',
    steps: [
      async (page) => {
        await page.locator('[data-entity]').first().waitFor();
        await page.keyboard.press('s');
        await page.getByRole('dialog').waitFor();
      },
      async (page) => {
        await page.getByRole('dialog').evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight / 3));
      },
    ],
  },
];

const browser = await launchBrowser();
const context = await browser.newContext({ viewport: { width: 1200, height: 760 }, locale: 'en-GB' });
// The offer to newcomers is a picture of its own.
await context.addInitScript(() => localStorage.setItem('watchgraph.no-first-run', 'true'));
for (const { name, start, steps } of tasks) {
  const page = await context.newPage();
  await page.goto(new URL(start, home).href);
  await page.waitForTimeout(2_500);
  for (const [i, step] of steps.entries()) {
    await step(page);
    await page.waitForTimeout(1_200);
    await page.screenshot({ path: join(folder, `${name}-${i + 1}.png`) });
    console.log(`${name}-${i + 1}.png`);
  }
  await page.close();
}
const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, locale: 'en-GB' });
await page.goto(home);
await page.waitForTimeout(3_500);
await page.screenshot({ path: join(folder, 'opening.png') });
await browser.close();
