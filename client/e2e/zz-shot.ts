import { launchBrowser } from './browser.ts';

const [, , out = '/tmp/s', path = '/', w = '1440', h = '900', scheme = 'light', act = ''] = process.argv;
const browser = await launchBrowser();
const page = await (
  await browser.newContext({
    viewport: { width: Number(w), height: Number(h) },
    colorScheme: scheme as 'light',
    locale: 'en-GB',
  })
).newPage();
page.on('console', (m) => {
  if (m.type() === 'error') console.log(m.text());
});
page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
await page.goto((process.env.BASE ?? 'http://127.0.0.1:4010') + path);
await page.waitForTimeout(2500);
if (act) {
  await new Function('page', `return (async () => { ${act} })()`)(page);
  await page.waitForTimeout(1200);
}
await page.screenshot({ path: `${out}.png` });
await browser.close();
