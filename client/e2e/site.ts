/** What the journeys of one file stand on: a real server with the shipped ledger, and a real browser. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ServerProcess } from '../../server/test/server-process.ts';
import { startSuiteServer } from '../../server/test/suite-server.ts';
import { launchBrowser } from './browser.ts';
import { coloursOnCanvas, violations } from './page.ts';

export interface Site {
  /** The server's own address. */
  readonly home: () => string;
  /** Somebody who has nothing kept in the browser yet; what it keeps is kept for all of their pages. */
  readonly reader: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Another page of somebody who may have some already. */
  readonly openFor: (reader: BrowserContext, address: string) => Promise<Page>;
  /** A fresh reader on one page of the site. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What the policy for content of all these pages has kept from happening. */
  readonly forbidden: readonly string[];
}

/** Somebody at a desk who has nothing kept in the browser yet. */
export const newReader = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, ...options });

/** Starts both before the tests of the file that calls it, with these settings of the server, and ends them after. */
export function useSite(settings: Readonly<Record<string, string>> = {}): Site {
  let server: ServerProcess | undefined;
  let browser: Browser | undefined;
  let home = '';
  const forbidden: string[] = [];
  beforeAll(async () => {
    server = await startSuiteServer(settings);
    home = await server.address;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const reader: Site['reader'] = async (options = {}) => {
    if (!browser) throw new Error('The browser is started before the tests, not before the file.');
    const fresh = await newReader(browser, options);
    fresh.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) forbidden.push(message.text());
    });
    return fresh;
  };
  const openFor: Site['openFor'] = async (of, address) => {
    const page = await of.newPage();
    await page.goto(new URL(address, home).href);
    return page;
  };
  const open: Site['open'] = async (address, options) => openFor(await reader(options), address);
  return { home: () => home, reader, openFor, open, forbidden };
}

/** Until the canvas shows a picture. */
export const drawn = (page: Page): Promise<void> =>
  expect.poll(() => coloursOnCanvas(page), { timeout: 15_000 }).toBeGreaterThan(8);

/** Axe judges contrast while a dialog or a panel is still coming in. */
export const accessible = (page: Page): Promise<void> =>
  expect.poll(() => violations(page), { timeout: 10_000 }).toEqual([]);
