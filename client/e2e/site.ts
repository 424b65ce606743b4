/** What the journeys of one file stand on: a real server with the shipped ledger, and a real browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { ServerProcess } from '../../server/test/server-process.ts';
import { startSuiteServer } from '../../server/test/suite-server.ts';
import { launchBrowser } from './browser.ts';
import { coloursOnCanvas } from './page.ts';

export interface Site {
  /** The server's own address. */
  readonly home: () => string;
  /** A fresh reader, who has nothing kept in the browser, on one page of the site. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts both before the tests of the file that calls it, and ends them after. */
export function useSite(): Site {
  let server: ServerProcess | undefined;
  let browser: Browser | undefined;
  let home = '';
  beforeAll(async () => {
    server = await startSuiteServer();
    home = await server.address;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    home: () => home,
    async open(address, options = {}) {
      if (!browser) throw new Error('The browser is started before the tests, not before the file.');
      const viewport = { width: 1440, height: 900 };
      const page = await (await browser.newContext({ locale: 'en-GB', viewport, ...options })).newPage();
      await page.goto(new URL(address, home).href);
      return page;
    },
  };
}

/** Until the canvas shows a picture. */
export const drawn = (page: Page): Promise<void> =>
  expect.poll(() => coloursOnCanvas(page), { timeout: 15_000 }).toBeGreaterThan(8);
