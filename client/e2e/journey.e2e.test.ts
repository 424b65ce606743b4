/** One reader's way through the explorer, on a real server with the shipped ledger, in a real browser. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { heard, outlined, parameter, placesInAddress, violations } from './page.ts';
import { drawn, useSite } from './site.ts';

const { home, open, forbidden } = useSite();
let page: Page;

beforeAll(async () => {
  page = await open('/');
});

describe('a reader', () => {
  test('opens the explorer and sees the round of 2018', async () => {
    await drawn(page);
    await page.locator('[data-entity]').first().waitFor();
    const ids = await outlined(page);
    expect(ids.length).toBeGreaterThanOrEqual(12);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(
      expect.arrayContaining(['alibaba-group', 'sensetime-round-2018', 'suning', 'temasek', 'viper']),
    );
    expect(new URL(page.url()).search).toBe('');
    expect(await violations(page)).toEqual([]);
  });

  test('sees in the outline what is planned and what is disputed, in words', async () => {
    const planned = page.locator('[data-entity="viper-municipalities"] .legs');
    await expect.poll(() => planned.textContent()).toMatch(/plan/);
    expect(await page.locator('[data-entity="hong-kong"] .legs').textContent()).toContain('disputed');
  });

  test('finds an entity by its name and adds it with Enter, and nobody else moves', async () => {
    const before = await outlined(page);
    await page.keyboard.press('/');
    await page.keyboard.type('sensetime round');
    await page.getByRole('option', { name: /July 2017/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    while (!(await page.locator('[role=option][aria-selected=true]').textContent())?.includes('2017'))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[data-entity="sensetime-round-2017"]').waitFor({ state: 'attached' });
    expect(await outlined(page)).toEqual([...before, 'sensetime-round-2017'].sort());
    await expect.poll(() => heard(page)).not.toBe('');
  });

  test('goes Back to the picture before, and Forward again', async () => {
    await page.goBack();
    await expect.poll(() => outlined(page)).not.toContain('sensetime-round-2017');
    await page.goForward();
    await expect.poll(() => outlined(page)).toContain('sensetime-round-2017');
  });

  test('expands an entity by ten at most; the others stay where they are, and Undo takes the newcomers out', async () => {
    const before = placesInAddress(page);
    expect(before.size).toBeGreaterThan(12);
    await page.getByRole('button', { name: /^Expand SenseTime,/ }).click();
    await expect.poll(() => placesInAddress(page).size, { timeout: 15_000 }).toBeGreaterThan(before.size);
    const after = placesInAddress(page);
    // The toast of what was added before stands until the lines of the newcomers are known.
    const added = new RegExp(`Added ${after.size - before.size} entit`);
    await expect.poll(() => page.locator('.toast').textContent()).toMatch(added);
    expect(after.size).toBeLessThanOrEqual(before.size + 10);
    for (const [id, place] of before) expect(after.get(id), id).toBe(place);
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => [...placesInAddress(page)]).toEqual([...before]);
  });

  test('walks the picture by key and hears where it is', async () => {
    // The cursor is on the round that was added; its organization stands below.
    await page.locator('#canvas').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => heard(page)).toMatch(/relations? shown/);
    await page.keyboard.press('l');
    await expect.poll(() => heard(page)).toMatch(/claim/);
    await page.keyboard.press('Enter');
    await page.locator('.claim').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await page.locator('#outline').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');
  });

  test('opens a disputed line from the outline: source, place, modality, and who disputes it', async () => {
    await page.locator('[data-entity="hong-kong"] .legs a').first().focus();
    await page.keyboard.press('Enter');
    const claim = page.locator('.claim', { hasText: 'TechPulp' });
    await claim.waitFor();
    const said = await claim.textContent();
    expect(said).toContain('paragraph 8');
    expect(said).toContain('asserted');
    const contest = page.locator('.statement-group', { has: claim }).locator('.contest');
    await contest.waitFor();
    expect(await contest.textContent()).toMatch(/disputed by.*Beijing/);
    expect(parameter(page, 'selected')).toMatch(/^LOCATED_IN\.sensetime\.hong-kong/);
    expect(await violations(page)).toEqual([]);
  });

  test('goes Back to the outline, opens an entity, and finds a value with its source one step away', async () => {
    await page.goBack();
    await page.locator('#outline').waitFor();
    await page.locator('[data-entity="sensetime-round-2018"] h3 a').click();
    await page.getByRole('heading', { level: 2, name: /SenseTime/ }).waitFor();
    expect(await page.locator('.attributes').textContent()).toContain('$600 million');
    const evidence = page.locator('.attributes details', { hasText: 'TechPulp' }).first();
    await evidence.locator('summary').first().click();
    expect(await evidence.locator('.source', { hasText: 'TechPulp' }).textContent()).toContain('paragraph');
    expect(await violations(page)).toEqual([]);
  });
});

test('the canvas is fetched beside the shell, not after it', async () => {
  const page = await open('/');
  await drawn(page);
  const [shell, canvas] = await page.evaluate(() =>
    ['shell', 'mount'].map((name) => {
      const loaded = performance.getEntriesByType('resource').find((entry) => entry.name.includes(`/assets/${name}-`));
      return { from: loaded?.startTime ?? Number.NaN, to: (loaded?.startTime ?? 0) + (loaded?.duration ?? 0) };
    }),
  );
  expect(canvas?.from).toBeLessThan(shell?.to ?? 0);
});

test('the same link draws the same picture in another browser', async () => {
  const link = '/?entities=sensetime,temasek@-300:40,viper@200:0&focus=sensetime&selected=viper';
  const shot = async (): Promise<string> => {
    const page = await open(link);
    await drawn(page);
    // Everything is shown, whatever size the canvas had while the panel beside it was still arriving.
    await page.keyboard.press('f');
    await page.waitForTimeout(1_500);
    const canvas = page.locator('#canvas canvas').last();
    return canvas.evaluate((drawing) => (drawing as HTMLCanvasElement).toDataURL());
  };
  // A font or a count may be late once, and then a picture is that of a slow reader; two that had all are the same, pixel
  // by pixel.
  const seen = new Set<string>();
  for (let i = 0; i < 6; i += 1) {
    const picture = await shot();
    if (seen.has(picture)) return;
    seen.add(picture);
  }
  expect.fail('Six browsers drew six pictures.');
});

test('undoes everything that was done to the picture, step by step, and does it again', async () => {
  const undoing = await open('/');
  await drawn(undoing);
  await undoing.locator('[data-entity="temasek"]').waitFor();
  const first = await outlined(undoing);
  const back = undoing.locator('.camera').getByRole('button', { name: 'Undo' });
  expect(await back.getAttribute('aria-disabled')).toBe('true');
  await undoing
    .locator('[data-entity="temasek"]')
    .getByRole('button', { name: /Remove/ })
    .click();
  await expect.poll(() => outlined(undoing)).not.toContain('temasek');
  await undoing
    .locator('[data-entity="sensetime"]')
    .getByRole('button', { name: /Expand/ })
    .click();
  await expect.poll(async () => (await outlined(undoing)).length, { timeout: 15_000 }).toBeGreaterThan(first.length);
  const last = undoing.url();
  await undoing
    .locator('[data-entity="jack-ma"]')
    .getByRole('button', { name: /Remove/ })
    .click();
  await expect.poll(() => outlined(undoing)).not.toContain('jack-ma');
  await undoing.locator('#canvas').focus();
  await undoing.keyboard.press('z');
  await expect.poll(() => undoing.url()).toBe(last);
  await back.click();
  await back.click();
  await expect.poll(() => outlined(undoing)).toEqual(first);
  expect(new URL(undoing.url()).search).toBe('');
  expect(await back.getAttribute('aria-disabled')).toBe('true');
  await undoing.locator('#canvas').focus();
  await undoing.keyboard.press('Shift+Z');
  await undoing.keyboard.press('Shift+Z');
  await expect.poll(() => undoing.url()).toBe(last);
  await expect.poll(() => heard(undoing)).toBe('Done again.');
});

test('shares the picture as a pinned link, as a citation, as files and as a question', async () => {
  const sharing = await open('/');
  await drawn(sharing);
  await sharing.locator('[data-entity="temasek"]').waitFor();
  const ids = await outlined(sharing);
  await sharing.locator('#canvas').focus();
  await sharing.keyboard.press('s');
  const dialog = sharing.getByRole('dialog', { name: 'Share, cite, take away' });
  await dialog.waitFor();
  expect(await violations(sharing)).toEqual([]);

  const link = await dialog.getByLabel('Link to this picture', { exact: true }).inputValue();
  const revision = new URL(link).searchParams.get('revision');
  expect(revision).toMatch(/^[1-9]\d*-[0-9a-f]{6}/);
  const cited = await dialog.getByLabel('Cite', { exact: true }).inputValue();
  expect(cited).toContain(`Revision ${revision}`);
  expect(cited).toMatch(/\d+ planned, \d+ alleged, [1-9]\d* disputed/);
  expect(cited).toContain(link);

  const files = await dialog
    .locator('.files a')
    .evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThanOrEqual(8);
  for (const file of files) expect((await fetch(file)).status, file).toBe(200);
  const table = await (await fetch(files.find((file) => file.includes('.csv')) ?? '')).text();
  const lines = await sharing.locator('.legs li').count();
  // Every line stands in the outline at both of its ends, and in the table once, below its head.
  expect(table.trim().split('\r\n').length - 1).toBe(lines / 2);

  await dialog.getByRole('button', { name: 'Copy: Cite' }).click();
  await expect.poll(() => dialog.getByRole('status').nth(1).textContent()).toMatch(/Copied|by hand/);

  const question = await dialog.getByLabel('The question behind it, as GraphQL', { exact: true }).inputValue();
  const variables: unknown = JSON.parse(/# variables: (.*)/.exec(question)?.[1] ?? '');
  const asked = await fetch(new URL('/graphql', home()), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question, variables }),
  });
  expect(await asked.json()).toMatchObject({ data: { subgraph: { missing: [] } } });

  await sharing.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  const fresh = await open(link);
  await drawn(fresh);
  await expect.poll(() => outlined(fresh)).toEqual(ids);
  expect([...placesInAddress(fresh).keys()]).toEqual(ids);
});

test('tells by key how two entities are connected, in sentences with the weakest link, and draws the chain', async () => {
  const asking = await open('/?entities=temasek,viper&focus=temasek');
  await drawn(asking);
  await asking.locator('[data-entity="viper"]').waitFor();
  await asking.locator('#canvas').focus();
  await asking.keyboard.press('h');
  const dialog = asking.getByRole('dialog', { name: 'Paths: how two are connected' });
  await dialog.waitFor();
  expect(await violations(asking)).toEqual([]);
  const to = dialog.getByRole('combobox', { name: 'To', exact: true });
  await to.fill('vip');
  await dialog.getByRole('option', { name: 'Viper' }).waitFor();
  expect(await violations(asking)).toEqual([]);
  await to.press('Enter');
  const first = dialog.locator('ol.paths li').first();
  await first.waitFor({ timeout: 20_000 });
  expect(await first.textContent()).toMatch(/Temasek.*SenseTime.*Viper.*Weakest link:/s);
  expect(await violations(asking)).toEqual([]);
  await first.getByRole('button', { name: 'Show in the picture' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => outlined(asking), { timeout: 15_000 })
    .toEqual(expect.arrayContaining(['sensetime', 'temasek', 'viper']));
  await asking.keyboard.press('z');
  await expect.poll(() => outlined(asking)).toEqual(['temasek', 'viper']);

  await asking.keyboard.press('h');
  // An entity that is not in the picture is found by the API, and a third is asked about with each of the two.
  for (const [label, typed, name] of [
    ['To', 'viper', /^Viper/],
    ['And to, 2', 'suning', /^Suning/],
  ] as const) {
    if (label !== 'To') await dialog.getByRole('button', { name: 'Another entity' }).click();
    await dialog.getByRole('combobox', { name: label, exact: true }).fill(typed);
    await dialog.getByRole('option', { name }).click();
  }
  await expect
    .poll(() => dialog.locator('h3').allTextContents(), { timeout: 30_000 })
    .toEqual(['Temasek Holdings and Viper', 'Temasek Holdings and Suning', 'Viper and Suning']);
  await dialog.getByLabel('what is planned').check();
  await dialog.locator('ol.paths li').first().waitFor({ timeout: 30_000 });
  expect(await violations(asking)).toEqual([]);
});

test('an unknown id is said, and the nearest is offered', async () => {
  const lost = await open('/?entities=sensetime,temasekk&focus=sensetime');
  const notice = lost.locator('.notice');
  await notice.waitFor();
  expect(await notice.textContent()).toContain('temasekk');
  await notice.getByRole('button', { name: /temasek”/ }).click();
  await expect.poll(() => outlined(lost)).toEqual(['sensetime', 'temasek']);
});

test('speaks the language that is chosen, of the page and of what is in the picture, and the link says so', async () => {
  const spoken = await open('/?entities=sensetime,suning,sensetime-round-2018&focus=sensetime');
  await drawn(spoken);
  for (const [name, tag, outline, reading] of [
    ['中文', 'zh-Hans', '大纲', /投资/],
    ['Français', 'fr', 'Plan', /a investi dans/],
    ['English', 'en', 'Outline', /invested in/],
  ] as const) {
    await spoken.getByRole('link', { name, exact: true }).click();
    await spoken.getByRole('heading', { level: 2, name: outline }).waitFor();
    await expect
      .poll(() => spoken.locator('[data-entity="suning"] .legs').textContent(), { timeout: 15_000 })
      .toMatch(reading);
    expect(parameter(spoken, 'lang')).toBe(tag);
    expect(await spoken.evaluate(() => document.documentElement.lang)).toBe(tag);
  }
});

test('stands inside another page with what must be known of it, and the way to all of it', async () => {
  const embedded = await open('/?embed&entities=sensetime,hong-kong,suning&focus=sensetime');
  await drawn(embedded);
  const bar = embedded.locator('.revision');
  await bar.waitFor();
  expect(await bar.textContent()).toMatch(/Revision \d+.*0 planned, 0 alleged, 1 disputed/);
  expect(await embedded.getByRole('searchbox').count()).toBe(0);
  expect(await embedded.locator('header, aside').count()).toBe(0);
  expect(await violations(embedded)).toEqual([]);
  const whole = await embedded.getByRole('link', { name: 'Open in watchgraph' }).getAttribute('href');
  const there = await open(whole ?? '');
  await drawn(there);
  await expect.poll(() => outlined(there)).toEqual(['hong-kong', 'sensetime', 'suning']);
  expect(parameter(there, 'revision')).toMatch(/^\d+-/);
  await embedded.locator('#canvas').focus();
  await embedded.keyboard.press('ArrowRight');
  await embedded.keyboard.press('Enter');
  await embedded.locator('.details h2').waitFor();
  expect(await violations(embedded)).toEqual([]);
});

test('an empty picture says what to do', async () => {
  const empty = await open('/?entities=');
  await empty.getByRole('button', { name: 'Open the round of 2018' }).click();
  await drawn(empty);
});

test('a server that does not answer is said, and can be asked again', async () => {
  const cut = await open('/?entities=temasek');
  await drawn(cut);
  await cut.route('**/graphql*', (route) => route.abort());
  await cut.locator('[data-entity="temasek"] h3 a').click();
  const problem = cut.locator('.problem');
  await problem.waitFor();
  expect(await problem.textContent()).toContain('does not answer');
  await cut.unroute('**/graphql*');
  await problem.getByRole('button', { name: 'Try again' }).click();
  await cut.getByRole('heading', { level: 2, name: /Temasek/ }).waitFor();
});

test.each([
  ['dark', { colorScheme: 'dark' }],
  ['in French', { locale: 'fr-FR' }],
  ['in Chinese', { locale: 'zh-CN' }],
  ['in Chinese at 360 pixels', { locale: 'zh-CN', viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['at 360 pixels', { viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['in forced colours', { forcedColors: 'active', reducedMotion: 'reduce' }],
] as const)('nothing is inaccessible %s', async (_, options) => {
  const other = await open('/?selected=sensetime', options);
  await drawn(other);
  await other.locator('.details h2').waitFor();
  expect(await violations(other)).toEqual([]);
  expect(await other.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('nothing on all these ways was kept from happening by the page’s own policy', async () => {
  expect(forbidden).toEqual([]);
  // That the policy is on is seen by what it keeps from happening.
  const page = await open('/');
  await page.evaluate(() => document.head.append(document.createElement('style')));
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red"></p>'));
  await expect.poll(() => forbidden.length).toBeGreaterThan(0);
});
