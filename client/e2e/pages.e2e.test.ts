/** The pages that answer without a script, on a real server with the shipped ledger, in a real browser. */
import { describe, expect, test } from 'vitest';
import { violations } from './page.ts';
import { useSite } from './site.ts';

const site = useSite();

const pages = {
  'a firm': '/entity/sensetime',
  'a round, in French': '/entity/sensetime-round-2018?lang=fr',
  'a product, in Chinese': '/entity/smile-to-pay?lang=zh-Hans',
  'a disputed claim': '/claim/techpulp-2018-04:sensetime.valuation',
  'a line': '/relation/INVESTED_IN.temasek.sensetime-round-2018',
  'a source': '/source/techpulp-2018-04',
  'a revision': '/revision/1',
  'something that never was': '/entity/sensetme',
};

const screens = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 360 },
] as const;

describe.each(screens)('$colorScheme, at $width px', ({ colorScheme, width }) => {
  test.each(Object.entries(pages))('%s can be read by everybody, and scrolls one way only', async (_, address) => {
    const reader = await site.reader({ colorScheme, viewport: { width, height: 900 } });
    const said: string[] = [];
    reader.on('console', (message) => said.push(message.text()));
    const page = await site.openFor(reader, address);
    expect(await page.title()).toMatch(/watchgraph/);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // The browser itself tells of an answer that is not 200.
    expect(said.filter((text) => !/status of 404/.test(text))).toEqual([]);
    await reader.close();
  });
});
