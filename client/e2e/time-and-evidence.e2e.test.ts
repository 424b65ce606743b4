/** What was so when, what was known when, and what it rests on: journeys on the shipped ledger and two revisions more. */
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PictureDocument } from '../api/documents.ts';
import { textOf } from '../api/graphql.ts';
import { ChangesDocument, type RevisionsAnswer, RevisionsDocument } from '../api/revision-documents.ts';
import { opening } from '../state/opening.ts';
import { passages, publishLaterRevisions, reportText } from './later-revisions.ts';
import { coloursOnCanvas, parameter, violations } from './page.ts';
import { useSite } from './site.ts';

const site = useSite();
/** The ids of the revisions, by their numbers. */
let revisions: ReadonlyMap<number, string>;

/** Also outside of a test, where nothing can be expected. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 100_000;
  while (Date.now() < end) {
    if (await isSo()) return;
    await delay(400);
  }
  throw new Error('It did not come to that.');
};

/** Asks the server as the page does. */
const ask = async (document: unknown, variables: unknown): Promise<{ data?: unknown; errors?: unknown }> => {
  const answer = await fetch(new URL('/graphql', site.home()), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: textOf(document), variables }),
  });
  return (await answer.json()) as { data?: unknown; errors?: unknown };
};

const isAnswered = ({ data, errors }: { data?: unknown; errors?: unknown }): boolean =>
  data !== undefined && errors === undefined;

const open = async (address: string, options?: BrowserContextOptions): Promise<Page> => {
  const page = await site.open(address, options);
  await page.locator('#canvas').waitFor();
  await until(async () => (await coloursOnCanvas(page)) > 8);
  return page;
};

interface DrawnElement {
  change: string;
  label: string;
  disputed: string;
}
/** What the canvas draws as different from an earlier revision: Cytoscape keeps its elements on its container. */
const differing = (page: Page): Promise<DrawnElement[]> =>
  page.locator('#canvas').evaluate((container) => {
    const { cy } = (container as unknown as { _cyreg: { cy: { elements(): { data(): unknown }[] } } })._cyreg;
    const drawn: DrawnElement[] = [];
    cy.elements().forEach((element) => {
      const data = element.data() as Record<string, string>;
      if (data.change === 'same' && data.newlyDisputed === 'no') return;
      drawn.push({
        change: data.change ?? '',
        label: data.label ?? data.name ?? '',
        disputed: data.newlyDisputed ?? '',
      });
    });
    return drawn;
  });

beforeAll(async () => {
  await publishLaterRevisions();
  // The server looks for a new revision now and then.
  await until(async () => {
    const { data } = (await ask(RevisionsDocument, {})) as { data: { revisions: RevisionsAnswer } };
    revisions = new Map(data.revisions.nodes.map(({ number, id }) => [number, id]));
    return revisions.size === 3;
  });
  // What is planned for the first time, for lists as long as these, may take longer than a statement may take at all.
  const of = { lang: 'en', ids: opening.entities } as const;
  await until(async () => isAnswered(await ask(ChangesDocument, { ...of, from: 1, to: null })));
  for (const [fit, undated] of [
    ['POSSIBLE', 'INCLUDE'],
    ['POSSIBLE', 'EXCLUDE'],
    ['CERTAIN', 'EXCLUDE'],
  ]) {
    const variables = { ...of, knownAt: null, filtered: true, filter: { asOf: '2017/2018', fit, undated } };
    await until(async () => isAnswered(await ask(PictureDocument, variables)));
  }
}, 300_000);

describe('time', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open('/');
  });
  const strip = () => page.locator('.side.time');
  const status = () => strip().locator('.time-said').textContent();
  const slider = (name: string) => strip().getByRole('slider', { name, exact: true });

  test('a strip says when the lines begin, and how many have no date', async () => {
    await page.locator('#canvas').focus();
    await page.keyboard.press('t');
    await strip().waitFor();
    await expect.poll(status).toMatch(/^all times: (\d+) of \1 lines pass/);
    expect(await strip().getByRole('img').getAttribute('aria-label')).toMatch(/by year/);
    expect(await strip().textContent()).toMatch(/[1-9]\d* lines without a date/);
    expect(await violations(page)).toEqual([]);
  });

  test('the window is moved by keys, and the picture obeys it as the server does', async () => {
    await slider('From').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => parameter(page, 'asOf'), { timeout: 10_000 }).toBe('2018/2019');
    expect(await slider('From').getAttribute('aria-valuetext')).toBe('2018');
    await slider('The window as a whole').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => parameter(page, 'asOf'), { timeout: 10_000 }).toBe('2017/2018');
    await strip().getByRole('switch').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => parameter(page, 'undated')).toBe('exclude');
    await expect.poll(status, { timeout: 15_000 }).toMatch(/2017 to 2018: [1-9]\d* of 14/);
    const founder = page.locator('[data-entity="jack-ma"]');
    await expect.poll(() => founder.textContent(), { timeout: 15_000 }).toContain('filtered out');
    await strip().getByLabel('certainly then').check();
    await expect.poll(() => parameter(page, 'fit')).toBe('certain');
    expect(await violations(page)).toEqual([]);
  });

  test('the window is dragged by a pointer', async () => {
    const box = await slider('To').boundingBox();
    const plot = await strip().locator('.time-plot').boundingBox();
    if (!box || !plot) throw new Error('The strip has no size.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width - 2, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => parameter(page, 'asOf'), { timeout: 10_000 }).toBe('2017/2019');
  });

  test('it plays from bin to bin, and stops when asked to', async () => {
    await slider('To').focus();
    await page.keyboard.press('Home');
    await slider('The window as a whole').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => parameter(page, 'asOf'), { timeout: 10_000 }).toBe('2014');
    await strip().getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => parameter(page, 'asOf'), { timeout: 15_000 }).toBe('2016');
    await strip().getByRole('button', { name: 'Stop' }).click();
    const stopped = parameter(page, 'asOf');
    await page.waitForTimeout(2_000);
    expect(parameter(page, 'asOf')).toBe(stopped);
  });

  test('closing it asks whether to keep the time or to return to what was before', async () => {
    await slider('From').focus();
    await page.keyboard.press('Escape');
    await strip().getByText('Keep the time that was chosen').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => strip().count()).toBe(0);
    expect([parameter(page, 'asOf'), parameter(page, 'fit'), parameter(page, 'undated')]).toEqual([null, null, null]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('canvas');
    await page.keyboard.press('z');
    await expect.poll(() => parameter(page, 'asOf')).toBe('2016');
  });
});

describe('what was known when', () => {
  test('a link of some time ago offers what changed since: new, retracted and disputed, drawn and listed', async () => {
    const page = await open(`/?revision=${revisions.get(1)}`);
    await page.locator('.revision').getByRole('button', { name: 'What changed since' }).click();
    await expect.poll(() => parameter(page, 'since')).toBe(revisions.get(1));
    expect(parameter(page, 'revision')).toBeNull();
    const bar = page.locator('.comparing');
    await expect
      .poll(() => bar.locator('[role=status]').textContent(), { timeout: 60_000 })
      .toMatch(/^1 new, .*1 gone, 1 newly disputed/);

    const drawn = await differing(page);
    const labels = drawn.map(({ label }) => label);
    expect(labels).toContainEqual(expect.stringMatching(/^\[new\] partners with/));
    expect(labels).toContainEqual(expect.stringMatching(/^✕ \[retracted\] holds a role at/));
    expect(labels).toContainEqual(expect.stringMatching(/^\[newly disputed\] ≠ invested in/));

    const panel = page.locator('.side.changes');
    await panel.waitFor();
    expect(await panel.textContent()).toMatch(/Retracted claims 1.*retracted · was asserted.*Invented for a test/);
    expect(await violations(page)).toEqual([]);

    await panel.locator('[data-line-change="CLOSED"] a').focus();
    await page.keyboard.press('Enter');
    const gone = page.locator('.details .stood-until');
    await gone.waitFor();
    expect(await gone.textContent()).toContain('stands no longer: revision 2');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await violations(page)).toEqual([]);

    await bar.getByRole('button', { name: 'End the comparison' }).click();
    await expect.poll(() => differing(page)).toEqual([]);
    expect(parameter(page, 'since')).toBeNull();
  });

  test('the same link compares in another browser, and nobody moves from revision to revision', async () => {
    const page = await open('/?since=2');
    await expect
      .poll(() => page.locator('.comparing [role=status]').textContent(), { timeout: 60_000 })
      .toMatch(/^1 new, .*0 gone/);
    await page.locator('#canvas').focus();
    await page.keyboard.press('k');
    const panel = page.locator('.side.changes');
    await panel.getByRole('button', { name: 'Show revision 1' }).waitFor();
    await page.keyboard.press('[');
    await expect.poll(() => parameter(page, 'revision')).toBe(revisions.get(2));
    // Nothing is compared with itself.
    expect(parameter(page, 'since')).toBeNull();
    const places = parameter(page, 'entities');
    expect(places).toContain('@');
    await page.keyboard.press('[');
    await expect.poll(() => parameter(page, 'revision')).toBe(revisions.get(1));
    await expect.poll(() => panel.locator('[role=status]').textContent()).toContain('revision 1');
    expect(parameter(page, 'entities')).toBe(places);
    await page.keyboard.press(']');
    await expect.poll(() => parameter(page, 'revision')).toBe(revisions.get(2));
    await panel.getByRole('button', { name: 'What changed since revision 1' }).click();
    await expect
      .poll(() => page.locator('.comparing [role=status]').textContent(), { timeout: 60_000 })
      .toMatch(/^0 new, .*1 gone, 0 newly/);
    await panel.getByRole('button', { name: 'Back to the newest' }).click();
    await expect.poll(() => parameter(page, 'revision')).toBeNull();
  });
});

describe('the evidence behind a line', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open('/?selected=INVESTED_IN.temasek.sensetime-round-2018');
    await page.locator('.statement-group .contest').first().waitFor();
  });

  test('a denial stands directly under what it denies, before who supports it; every claim stays', async () => {
    const statement = page.locator('.statement-group').first();
    const said = (await statement.textContent()) ?? '';
    expect(said).toMatch(/^April 2018 · role: participant/);
    expect(said.indexOf('denied by Temasek')).toBeGreaterThan(0);
    expect(said.indexOf('denied by Temasek')).toBeLessThan(
      said.indexOf('Supported by 2 sources of independent origin'),
    );
    expect(await statement.locator('.claim').count()).toBe(2);
    expect(await violations(page)).toEqual([]);
  });

  test('the history of a claim is asked when it is opened, and each entry shows what was known then', async () => {
    const claim = page.locator('.claim', { hasText: 'TechPulp' });
    await claim.locator('.history summary').click();
    const entry = claim.locator('.history li', { hasText: /disput/i });
    await entry.waitFor();
    expect(await violations(page)).toEqual([]);
    await claim.locator('.history li').last().locator('a').click();
    await expect.poll(() => parameter(page, 'revision')).toBe(revisions.get(1));
    await expect.poll(() => page.locator('.contest').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });
});

describe('a reader’s own copy of a source', () => {
  let page: Page;
  const claim = () => page.locator('.claim', { hasText: 'Invented Gazette' }).first();
  beforeAll(async () => {
    page = await open('/?selected=PARTNERS_WITH.alibaba-group.sensetime');
    await claim().waitFor();
  });

  test('is compared and marked without being sent anywhere', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await claim().locator('.on-demand summary').first().click();
    expect(await claim().textContent()).toContain('nothing is sent, nothing is stored');
    await claim().getByLabel('Text of the source').fill(reportText.trim());
    await claim().getByRole('button', { name: 'Compare' }).click();
    const marked = claim().locator('.source-text mark');
    await marked.waitFor();
    expect(await marked.textContent()).toBe(passages.partners);
    const said = await claim().textContent();
    expect(said).toContain('The same text as the editors read');
    expect(said).toContain('word for word: its hash is equal');
    expect(sent).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe('[{},{}]');
    expect(await violations(page)).toEqual([]);
  });

  test('serves the other claims of its source while the page lives', async () => {
    await page.locator('.details').getByRole('button', { name: 'Outline' }).click();
    await page.locator('[data-entity="temasek"] h3 a').click();
    await page.getByRole('heading', { level: 2, name: /Temasek/ }).waitFor();
    await claim().locator('.on-demand summary').first().click();
    await claim().locator('.source-text mark').waitFor();
    expect(await claim().locator('.source-text mark').textContent()).toBe(passages.denial);
    await claim().getByRole('button', { name: 'Forget this text' }).click();
    expect(await claim().getByLabel('Text of the source').inputValue()).toBe('');
  });

  test('another text is told from it, and the passage is found where it has moved', async () => {
    const html = `<html><head><title>x</title><script>alert(1)</script></head><body><h1>Another head</h1><p>${reportText
      .split('\n\n')
      .join('</p><p>')}</p></body></html>`;
    await claim()
      .locator('input[type=file]')
      .setInputFiles({ name: 'report.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    const marked = claim().locator('.source-text mark');
    await marked.waitFor();
    expect(await marked.textContent()).toBe(passages.denial);
    const said = await claim().textContent();
    expect(said).toContain('Another text than the editors read');
    expect(said).toMatch(/found word for word, its hash is equal, \d+ characters further on/);
    await claim().getByRole('button', { name: 'Forget this text' }).click();
    await claim().getByLabel('Text of the source').fill('Something else entirely.');
    await claim().getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => claim().textContent()).toContain('is not in this text in the same words');
    expect(await claim().locator('.source-text mark').count()).toBe(0);
  });
});

test.each([
  ['dark', { colorScheme: 'dark' }],
  ['in French', { locale: 'fr-FR' }],
  ['in Chinese at 360 pixels', { locale: 'zh-CN', viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['in forced colours', { forcedColors: 'active', reducedMotion: 'reduce' }],
] as const)('nothing is inaccessible %s', async (_, options) => {
  const page = await open('/?since=1&asOf=2016/2018&selected=INVESTED_IN.temasek.sensetime-round-2018', options);
  for (const tool of ['time', 'changes']) {
    await page.locator(`[data-tool=${tool}]`).click();
    await page.locator(`.side.${tool}`).waitFor();
  }
  await page.locator('.changes-part').first().waitFor({ state: 'attached', timeout: 60_000 });
  await page.locator('.statement-group').first().waitFor({ state: 'attached' });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('nothing on all these ways was kept from happening by the page’s own policy', () => {
  expect(site.forbidden).toEqual([]);
});
