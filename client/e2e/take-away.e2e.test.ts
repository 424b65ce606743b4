/** What a reader takes away of a picture, and the way back: files, paper, evidence, a question. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heard, outlined, parameter, placesInAddress, violations } from './page.ts';
import { type SavedFile, savedInto, share } from './share.ts';
import { useSite } from './site.ts';

const { home, reader, openFor, open, forbidden } = useSite();
let folder: string;

/** Presses a button by key and waits for the file that comes of it. */
const saved = (page: Page, button: Locator): Promise<SavedFile> => savedInto(folder, page, button);

/** What has to be asked for may take a while on a server that has just started. */
const late = { timeout: 15_000 };

/** Scripts may be called so too. */
const isApi = ({ pathname }: URL): boolean => pathname === '/graphql';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'take-away-'));
});

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

test('the picture is saved as SVG and as PNG of double its size, on white and on dark, by key', async () => {
  const page = await open('/');
  const dialog = await share(page);
  expect(await violations(page)).toEqual([]);
  const svg = await saved(page, dialog.getByRole('button', { name: /^SVG/ }));
  expect(svg.name).toMatch(/^watchgraph-sensetime-round-2018-\d+-[0-9a-f]+\.svg$/);
  const text = svg.bytes.toString('utf8');
  for (const part of ['role="img"', '≠ is located in', 'stroke-dasharray="13 6"', '1 planned, 0 alleged, 1 disputed'])
    expect(text).toContain(part);
  expect(text).toMatch(/SenseTime is located in Hong Kong \(asserted, disputed\)/);
  expect(text).toMatch(/revision=\d+-[0-9a-f]+/);
  expect(text).toContain('url(data:font/woff2;base64,');
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];

  const png = await saved(page, dialog.getByRole('button', { name: /^PNG/ }));
  expect(png.name).toBe(svg.name.replace('.svg', '.png'));
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  await dialog.getByLabel('dark').check();
  const dark = await saved(page, dialog.getByRole('button', { name: /^PNG/ }));
  expect(dark.bytes.equals(png.bytes)).toBe(false);
  expect(await dialog.locator('.outcome').textContent()).toBe(`Saved as ${dark.name}.`);
});

describe('the evidence pack', () => {
  test('opens from a disk without a network and without scripts, and holds everything', async () => {
    const page = await open('/');
    const dialog = await share(page);
    const pack = await saved(page, dialog.getByRole('button', { name: /^Evidence pack/ }));
    expect(pack.name).toMatch(/^watchgraph-.*\.html$/);
    expect(pack.bytes.length).toBeLessThan(1_500_000);
    await expect
      .poll(() => dialog.locator('.outcome').textContent(), late)
      .toMatch(/SHA-256 of the file: [0-9a-f]{64}/);
    expect(await violations(page)).toEqual([]);
    const ids = await outlined(page);

    const alone = await (await reader({ offline: true, javaScriptEnabled: false })).newPage();
    const complaints: string[] = [];
    alone.on('console', (message) => complaints.push(message.text()));
    alone.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
    });
    await alone.goto(pathToFileURL(pack.file).href);
    const text = (await alone.locator('main').textContent()) ?? '';
    for (const part of [
      '1 planned, 0 alleged, 1 disputed, 2 inferred by the editors',
      'SenseTime is located in Hong Kong',
      'Based in Beijing, says this report; in Hong Kong, says the article.',
      'paragraph 8, characters 2705–2728',
      'https://techpulp.net/2018/04/511/',
      'e56143b3d055905c3df44d11e1efed85d9de39199a551c3b6d32b1fe61c27a17',
      'CC BY 4.0',
    ])
      expect(text).toContain(part);
    expect(await alone.locator('.outline h3').evaluateAll((all) => all.map(({ id }) => id.slice(3)))).toEqual(ids);
    const drawing = await alone.locator('.picture svg').boundingBox();
    expect(drawing?.width).toBeGreaterThan(400);
    expect(complaints).toEqual([]);

    // What looks for barriers is a script, and needs a page that runs some.
    const examined = await (await reader({ offline: true })).newPage();
    await examined.goto(pathToFileURL(pack.file).href);
    expect(await violations(examined)).toEqual([]);
  });

  test('is made of any number of claims, also where one question may not ask for all of them', async () => {
    const records = await (await fetch(new URL('/export.records?undated=include', home()))).text();
    const of = (noun: string): number => records.split(`{"${noun}":{"id"`).length - 1;
    const ids = [...records.matchAll(/^\{"entity":\{"id":"([^"]+)"/gm)].map(([, id]) => id);
    expect(of('claim')).toBeGreaterThan(40);
    const page = await open(`/?entities=${ids.join()}&lang=fr`);
    await page.locator('[data-entity]').first().waitFor();
    await page.locator('#canvas').focus();
    await page.keyboard.press('s');
    const { bytes } = await saved(page, page.getByRole('button', { name: /^Dossier de preuves/ }));
    const text = bytes.toString('utf8');
    expect(text.split('<li class="claim">').length - 1).toBe(of('claim'));
    expect(text).toContain('<html lang="fr">');
  });

  test('is not made of a part: what fails or breaks off is said, and nothing is saved', async () => {
    const page = await open('/');
    const dialog = await share(page);
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    const outcome = (): Promise<string | null> => dialog.locator('.outcome').textContent();
    const button = dialog.getByRole('button', { name: /^Evidence pack/ });

    await page.route('**/export.records*', async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ body: whole.split('\n').slice(0, -3).join('\n') });
    });
    await button.click();
    await expect.poll(outcome, late).toMatch(/not the whole of this picture/);
    await page.unroute('**/export.records*');

    await page.route(isApi, (route) => route.abort());
    await button.click();
    await expect.poll(outcome, late).toMatch(/does not answer/);
    await page.unroute(isApi);

    // An answer that never comes, so that there is something to cancel.
    await page.route(isApi, () => undefined);
    await button.click();
    await dialog.getByText(/^0 of \d+ claims$/).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect.poll(outcome, late).toBe('Cancelled. Nothing was saved.');
    expect(downloads).toBe(0);
  });
});

describe('on paper', () => {
  /** Printing waits for a person in a real browser; here it tells what would have been printed. */
  const printed = async (page: Page, how: () => Promise<void>): Promise<string> => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.documentElement.dataset.printed = [...document.body.children]
          .flatMap((part) => (part.checkVisibility() ? [part.textContent] : []))
          .join(' ');
        dispatchEvent(new Event('afterprint'));
      };
    });
    const text = (): Promise<string> => page.evaluate(() => document.documentElement.dataset.printed ?? '');
    await page.evaluate(() => delete document.documentElement.dataset.printed);
    await how();
    await expect.poll(text, { timeout: 15_000 }).not.toBe('');
    await page.emulateMedia({ media: 'screen' });
    return text();
  };
  /** What makes the sheet is fetched when the page has nothing else to do. */
  const prepared = async (page: Page): Promise<void> => {
    await page.locator('[data-entity]').first().waitFor();
    await page.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'));
      const there = document.getElementById('on-paper') !== null;
      dispatchEvent(new Event('afterprint'));
      return there;
    });
  };
  const shown = ['1 planned, 0 alleged, 1 disputed', 'What the signs mean', '≠ asserted, disputed, 3 claims'];

  test('are picture, legend, revision, outline and sources, and nothing of the page: by the button and by the key', async () => {
    const page = await open('/');
    const dialog = await share(page);
    const button = dialog.getByRole('button', { name: /^Print/ });
    const byButton = await printed(page, () => button.press('Enter'));
    for (const part of [...shown, 'https://techpulp.net/2018/04/511/']) expect(byButton).toContain(part);
    for (const part of ['Share', 'Undo', 'Expand']) expect(byButton).not.toContain(part);

    const other = await open('/');
    await prepared(other);
    const byKey = await printed(other, () => other.keyboard.press('Control+p'));
    for (const part of [...shown, 'https://techpulp.net/2018/04/511/']) expect(byKey).toContain(part);
  });

  test('where the browser itself prints, the sheet is there at once, and says what it lacks', async () => {
    const page = await open('/');
    await prepared(page);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.title = document.getElementById('on-paper')?.textContent ?? '';
      });
    });
    const paper = await page.pdf();
    expect(paper.length).toBeGreaterThan(20_000);
    const sheet = await page.title();
    expect(sheet).toContain('1 planned, 0 alleged, 1 disputed');
    expect(sheet).toContain('The sources were not asked for.');
    expect(await page.locator('#on-paper').count()).toBe(0);
  });
});

describe('the way back', () => {
  const paste = async (dialog: Locator, text: string, variables = ''): Promise<void> => {
    await dialog.getByLabel('Question or answer').fill(text);
    await dialog.getByLabel('Variables, as JSON').fill(variables);
  };

  test('our own question brings back the view, with every place, by key', async () => {
    const page = await open('/?entities=temasek@-100:40,viper@120:-30,sensetime@0:0&focus=viper&lang=en');
    const first = await share(page);
    const question = await first.getByLabel('The question behind it, as GraphQL', { exact: true }).inputValue();
    const places = placesInAddress(page);

    const elsewhere = await open('/?entities=suning&lang=en');
    const dialog = await share(elsewhere);
    await paste(dialog, question);
    await dialog.getByRole('button', { name: 'Draw it alone' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => outlined(elsewhere), late).toEqual(['sensetime', 'temasek', 'viper']);
    expect(placesInAddress(elsewhere)).toEqual(places);
    expect(parameter(elsewhere, 'focus')).toBe('viper');
    expect(parameter(elsewhere, 'revision')).toMatch(/^\d+-/);
    await expect.poll(() => heard(elsewhere)).toBe('Drawn: 3 entities.');
    await elsewhere.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => outlined(elsewhere), late).toEqual(['suning']);
  });

  test('any question whose answer holds entities draws them, alone or beside what is there', async () => {
    const page = await open('/?entities=suning&lang=en');
    const question = 'query Backers($id: ID!) { entity(id: $id) { id relations(first: 3) { nodes { id } } } }';
    await paste(await share(page), question, '{"id": "sensetime-round-2018"}');
    await page.getByRole('button', { name: 'Add it to the picture' }).press('Enter');
    await expect.poll(async () => (await outlined(page)).length, late).toBeGreaterThanOrEqual(4);
    expect(await outlined(page)).toEqual(expect.arrayContaining(['sensetime-round-2018', 'suning']));

    await paste(await share(page), '{"data": {"entity": {"id": "temasek"}, "source": {"id": "techpulp-2018-04"}}}');
    await page.getByRole('button', { name: 'Draw it alone' }).press('Enter');
    await expect.poll(() => outlined(page), late).toEqual(['temasek']);
  });

  test('what the server refuses is told in its words, and nothing but questions is sent', async () => {
    const page = await open('/?entities=suning&lang=en');
    const dialog = await share(page);
    const told = dialog.locator('.paste [role=status]');
    const draw = async (text: string, variables = ''): Promise<void> => {
      await paste(dialog, text, variables);
      await dialog.getByRole('button', { name: 'Draw it alone' }).click();
    };
    await draw('{ entity(id: "temasek") { id shoeSize } }');
    await expect.poll(() => told.textContent(), late).toMatch(/refuses the question.*Cannot query field "shoeSize"/);
    expect(await violations(page)).toEqual([]);
    await draw('{ entity(id: "temasekk") { id } }');
    await expect.poll(() => told.textContent(), late).toMatch(/Did you mean “temasek”/);
    await draw('{ revision { number } }');
    await expect.poll(() => told.textContent(), late).toMatch(/No entity is in the answer/);
    let sent = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') sent += 1;
    });
    await draw('mutation { erase(id: "temasek") { id } }');
    await expect.poll(() => told.textContent(), late).toMatch(/Only queries are sent/);
    expect(sent).toBe(0);
    expect(await outlined(page)).toEqual(['suning']);
  });
});

describe('a frame', () => {
  test('is given as code that says once that it is one', async () => {
    const page = await open('/');
    const dialog = await share(page);
    const code = await dialog.getByLabel(/^To embed it/).inputValue();
    expect(code.match(/embed/g)).toHaveLength(1);
  });

  test('says so where the revision could not be asked', async () => {
    const cut = await reader();
    await cut.route(isApi, (route) => route.abort());
    const page = await openFor(cut, '/?embed&entities=temasek');
    const bar = page.locator('.revision');
    await bar.waitFor();
    expect(await bar.textContent()).toContain('Which revision this is could not be asked.');
    expect(await violations(page)).toEqual([]);
  });
});

test.each([
  ['dark', { colorScheme: 'dark' }],
  ['in French at 360 pixels', { locale: 'fr-FR', viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['in Chinese, in forced colours', { locale: 'zh-CN', forcedColors: 'active', reducedMotion: 'reduce' }],
] as const)('the dialog is accessible %s', async (_, options) => {
  const page = await open('/?entities=sensetime,temasek', options);
  await page.locator('[data-entity]').first().waitFor({ state: 'attached' });
  await page.locator('#canvas').focus();
  await page.keyboard.press('s');
  await page.locator('.take-away').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('nothing on all these ways was kept from happening by the page’s own policy', () => {
  expect(forbidden).toEqual([]);
});
