/** When things go wrong: each has a sentence and a way on, and what is on screen stays. */
import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { coloursOnCanvas, outlined, parameter, violations } from './page.ts';
import { drawn, useSite } from './site.ts';

const site = useSite();

/** The API alone: a file of the page has a name that begins the same. */
const API = /\/graphql(?:\?|$)/;
const { open } = site;
/** As the server refuses a reader who asks too much. */
const refuse = (route: Route): Promise<void> =>
  route.fulfill({
    status: 429,
    headers: { 'retry-after': '60' },
    contentType: 'application/json',
    body: JSON.stringify({ errors: [{ message: 'Wait for 60 s.', extensions: { code: 'RATE_LIMITED' } }] }),
  });

test('too many questions are said as that, what is on screen stays, and the question can be asked again', async () => {
  const page = await open('/');
  await drawn(page);
  const before = await outlined(page);
  await page.route(API, refuse);
  await page
    .locator('[data-entity="sensetime"]')
    .getByRole('button', { name: /^Expand/ })
    .click();
  await page.locator('.toast', { hasText: 'Too many questions' }).waitFor();
  expect(await outlined(page)).toEqual(before);
  await page.locator('[data-entity="temasek"] h3 a').click();
  const problem = page.locator('.problem');
  await problem.waitFor();
  expect(await problem.textContent()).toContain('Too many questions in a short time');
  expect(await violations(page)).toEqual([]);
  await page.unroute(API);
  await problem.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 2, name: /Temasek/ }).waitFor();
});

test('a slow answer is said to be slow, and is shown when it comes', async () => {
  const page = await open('/');
  await drawn(page);
  await page.route(API, async (route) => {
    await new Promise((later) => setTimeout(later, 4_000));
    await route.continue();
  });
  await page.locator('[data-entity="temasek"] h3 a').click();
  await page.getByText('This takes longer than usual.').waitFor();
  expect(await coloursOnCanvas(page)).toBeGreaterThan(8);
  await page.getByRole('heading', { level: 2, name: /Temasek/ }).waitFor({ timeout: 20_000 });
});

test('a page that opens while the server is away says so, and draws when it is back', async () => {
  const page = await open('/icon.svg');
  await page.route(API, (route) => route.abort());
  await page.goto(site.home());
  const problem = page.locator('.stage .problem');
  await problem.waitFor();
  expect(await problem.textContent()).toContain('does not answer');
  expect(await violations(page)).toEqual([]);
  await page.unroute(API);
  await problem.getByRole('button', { name: 'Try again' }).click();
  await drawn(page);
});

test('a link of another copy’s revision is said, never guessed, and the newest is offered', async () => {
  const page = await open('/?entities=sensetime,suning&revision=1-ffffff');
  const notice = page.locator('.notice');
  await notice.waitFor();
  expect(await notice.textContent()).toMatch(/made at revision 1-ffffff, and this copy has 1-/);
  await notice.getByRole('button', { name: 'Show the newest' }).click();
  await expect.poll(() => parameter(page, 'revision')).toBeNull();
});

test('a link that is broken everywhere still shows what can be understood', async () => {
  const page = await open(
    '/?entities=suning,%00,<b>,temasek@a:b&layout=none&kinds=lower&asOf=<>&fit=x&revision=newest',
  );
  await expect.poll(() => outlined(page), { timeout: 15_000 }).toEqual(['suning']);
});

test('a filter that means nothing here is refused in words, with a way back', async () => {
  const page = await open('/?kinds=NO_SUCH_KIND');
  const problem = page.locator('.stage .problem');
  await problem.waitFor();
  expect(await problem.textContent()).toContain('NO_SUCH_KIND');
  await page.keyboard.press('v');
  await page.getByRole('button', { name: 'Let everything pass' }).click();
  await drawn(page);
  expect(await page.locator('.stage .problem').count()).toBe(0);
});

test('a language that cannot be fetched leaves the page in the one it is in, and says which that is', async () => {
  const page = await open('/?entities=suning');
  await page.route('**/assets/fr-*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Français' }).click();
  await expect.poll(() => parameter(page, 'lang')).toBe('fr');
  await page.getByRole('heading', { level: 2, name: 'Outline' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});
