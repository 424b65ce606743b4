/** Stories told and made, and errors reported: on a real server with the shipped ledger, in a real browser. */
import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { coloursOnCanvas, focused, outlined, parameter } from './page.ts';
import { accessible, drawn, useSite } from './site.ts';

const { reader: newReader, openFor, open, forbidden } = useSite({ REPORT_ADDRESS: 'mailto:desk@news.example' });

describe('who comes for the first time', () => {
  test('is offered a story, and goes through it by key; leaving keeps the picture', async () => {
    const page = await open('/');
    await drawn(page);
    const offer = page.locator('.first-run');
    await offer.getByRole('button', { name: 'The round of 2018 in 8 steps' }).press('Enter');
    const story = page.getByRole('region', { name: 'Story: The round of 2018' });
    await story.waitFor();
    await expect.poll(() => focused(page)).toBe('story-title');
    expect(await offer.count()).toBe(0);
    expect([parameter(page, 'story'), parameter(page, 'step')]).toEqual(['round-2018', '1']);
    await accessible(page);

    const first = await story.locator('.story-sentence').textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => story.locator('.story-sentence').textContent()).not.toBe(first);
    expect(parameter(page, 'step')).toBe('2');
    // What the sentence is about is said in words, line and ends, and nothing else is.
    const marked = page.locator('[data-entity]:has(h3 .mark-step)');
    await expect
      .poll(() => marked.evaluateAll((all) => all.map((each) => each.getAttribute('data-entity'))))
      .toEqual(['alibaba-group', 'hangzhou', 'sensetime-round-2018']);
    expect(await page.locator('.legs .mark-step').count()).toBe(4);

    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => parameter(page, 'step')).toBe('1');
    await story.getByRole('button', { name: 'Step 5 of 8' }).click();
    await expect.poll(() => story.locator('.story-sentence').textContent()).toMatch(/planned.*disputed.*inferred/);
    const shown = await outlined(page);
    await page.keyboard.press('Escape');
    await story.waitFor({ state: 'detached' });
    expect(parameter(page, 'story')).toBeNull();
    expect(await outlined(page)).toEqual(shown);
    await expect.poll(() => focused(page)).toBe('canvas');
    expect(await page.locator('.mark-step').count()).toBe(0);
  });

  test('asks how two are linked and who disputes a line with one key each', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'How is Temasek Holdings linked to Viper?' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Paths: how two are connected' });
    // A database that has just started may plan the first path for longer than a question may take: then it is asked again.
    const answer = async (): Promise<string | null> => {
      const again = dialog.getByRole('button', { name: 'Try again' });
      if (await again.isVisible()) await again.click();
      return dialog.textContent();
    };
    await expect.poll(answer, { timeout: 60_000 }).toMatch(/Temasek.*SenseTime.*Weakest link:/s);
    const [from, to] = [dialog.getByRole('combobox').first(), dialog.getByRole('combobox').last()];
    expect(await from.inputValue()).toBe('Temasek Holdings');
    expect(await to.inputValue()).toBe('Viper');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // Asked once, and not of whoever opens the paths later.
    await page.locator('#canvas').focus();
    await page.keyboard.press('h');
    await dialog.waitFor();
    expect(await to.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Who disputes/ }).press('Enter');
    await page.locator('.contest').first().waitFor({ timeout: 60_000 });
    expect(parameter(page, 'selected')).toBe('LOCATED_IN.sensetime.hong-kong');
  });

  test('says once that nothing need be offered, and nothing is offered again', async () => {
    const reader = await newReader();
    const page = await openFor(reader, '/');
    await page.getByRole('button', { name: 'Do not offer this again' }).press('Enter');
    await expect.poll(() => page.locator('.first-run').count()).toBe(0);
    const again = await openFor(reader, '/');
    await drawn(again);
    expect(await again.locator('.first-run').count()).toBe(0);
  });
});

describe('a link to a step', () => {
  test('tells that step, with its picture, in the language of the reader', async () => {
    const page = await open('/?story=smile-to-pay&step=2', { locale: 'fr-FR', viewport: { width: 360, height: 740 } });
    await page.getByRole('region', { name: /^Récit : Un paiement par le visage/ }).waitFor();
    expect(await page.locator('.story-sentence').textContent()).toMatch(/contesté.*déduit/);
    await expect.poll(() => outlined(page)).toContain('yum-china');
    // On so small a picture there is room for a few colours.
    await expect.poll(() => coloursOnCanvas(page), { timeout: 15_000 }).toBeGreaterThan(3);
    expect(await page.locator('.notice').count()).toBe(0);
    await accessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.goBack().catch(() => undefined);
  });

  test('works inside another page, and Back goes back a step', async () => {
    const page = await open('/?story=round-2018&step=7&embed');
    await page.locator('.story-sentence').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => page.locator('.story-sentence').textContent()).toMatch(/valuation/);
    await page.goBack();
    await expect.poll(() => page.locator('.story-sentence').textContent()).toMatch(/Hong Kong/);
    await accessible(page);
  });

  test.each([
    ['of an unknown story', 'no-such-story', /no story with the id “no-such-story”/],
    ['that was cut short', '1.q1YqSS0uUbJSSk', /broken or was cut short/],
    ['that unfolds into too much', `1.${deflateRawSync('a'.repeat(3_000_000)).toString('base64url')}`, /broken/],
  ])('%s says so and shows the rest', async (_, name, said) => {
    const page = await open(`/?story=${name}`);
    await expect.poll(() => page.locator('.story').textContent(), { timeout: 15_000 }).toMatch(said);
    await expect.poll(() => outlined(page)).toContain('sensetime');
    await accessible(page);
    await page.getByRole('button', { name: 'Leave the story' }).click();
    await expect.poll(() => page.locator('.story').count()).toBe(0);
  });

  test('of a stranger is marked as a reader’s, and its text is only text', async () => {
    const steps = [
      { sentence: '<img src=x onerror="document.title=1"> [b](javascript:1)', view: 'entities=viper', highlight: [] },
    ];
    const json = JSON.stringify({ title: '<b>T</b>', steps });
    const page = await open(`/?story=1.${deflateRawSync(json).toString('base64url')}`);
    await page.locator('.story-sentence').waitFor();
    expect(await page.locator('.story-reader').textContent()).toContain('not by the editors');
    expect(await page.locator('.story-sentence').textContent()).toBe(steps[0]?.sentence);
    expect(await page.locator('.story img, .story b, .story-sentence a').count()).toBe(0);
    await expect.poll(() => outlined(page)).toEqual(['viper']);
    await accessible(page);
  });
});

test('a reader makes a story by key, plays it, shares it in a link and takes it along', async () => {
  const reader = await newReader({ acceptDownloads: true });
  const page = await openFor(reader, '/?entities=temasek,sensetime-round-2018,suning&focus=sensetime-round-2018');
  await drawn(page);
  await page.locator('#canvas').focus();
  await page.keyboard.press('r');
  const tool = page.getByRole('region', { name: 'Stories' });
  await tool.waitFor();
  await accessible(page);
  await tool.getByLabel('Title of the story').fill('What I saw');
  await tool.getByLabel('Sentence for this view').fill('The round.');
  await tool.getByRole('button', { name: 'Add this view as a step' }).press('Enter');
  await page.locator('[data-entity="temasek"] h3 a').press('Enter');
  await expect.poll(() => tool.textContent()).toContain('It is about what is selected: Temasek Holdings.');
  await tool.getByLabel('Sentence for this view').fill('Then Temasek.');
  await tool.getByRole('button', { name: 'Add this view as a step' }).press('Enter');
  const steps = tool.getByRole('list', { name: 'Steps of your story' }).getByRole('listitem');
  await expect.poll(() => steps.count()).toBe(2);

  await tool.getByRole('button', { name: 'Move step 2 up' }).press('Enter');
  await expect.poll(() => steps.first().textContent()).toBe('Then Temasek.');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Move step 1 up');
  await tool.getByRole('button', { name: 'Change step 1' }).press('Enter');
  await expect.poll(() => focused(page)).toBe('step-sentence');
  await page.keyboard.press('End');
  await page.keyboard.type(' Or not.');
  await tool.getByRole('button', { name: 'Keep the change' }).press('Enter');
  await expect.poll(() => steps.first().textContent()).toBe('Then Temasek. Or not.');

  // The draft is there after a reload, and in another tab at once.
  const other = await openFor(reader, '/?entities=viper');
  await drawn(other);
  await other.locator('#canvas').focus();
  await other.keyboard.press('r');
  const there = other.getByLabel('Title of the story');
  await expect.poll(() => there.inputValue()).toBe('What I saw');
  await tool.getByLabel('Title of the story').fill('What I saw then');
  await expect.poll(() => there.inputValue()).toBe('What I saw then');
  await other.close();

  const downloading = page.waitForEvent('download');
  await tool.getByRole('button', { name: 'Download' }).click();
  const file = await (await downloading).path();
  const story: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(story).toMatchObject({
    title: 'What I saw then',
    steps: [
      { sentence: 'Then Temasek. Or not.', highlight: ['temasek'] },
      { sentence: 'The round.', highlight: [] },
    ],
  });

  await tool.getByRole('button', { name: 'Play' }).press('Enter');
  const told = page.getByRole('region', { name: 'Story: What I saw then' });
  await told.waitFor();
  expect(await told.locator('.story-reader').count()).toBe(1);
  await accessible(page);
  const link = `/?story=${parameter(page, 'story')}&step=2`;
  const fresh = await open(link);
  await expect.poll(() => fresh.locator('.story-sentence').textContent(), { timeout: 15_000 }).toBe('The round.');
  await expect.poll(() => outlined(fresh)).toEqual(['sensetime-round-2018', 'suning', 'temasek']);
  expect(await fresh.locator('.story-reader').count()).toBe(1);

  // The file comes back whole, and what is no story is refused.
  await fresh.locator('[data-tool="stories"]').click();
  await fresh.locator('.stories input[type="file"]').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"steps": 7}'),
  });
  await expect.poll(() => fresh.locator('.stories').textContent()).toContain('holds no story');
  await fresh.locator('.stories input[type="file"]').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(story)),
  });
  await expect.poll(() => fresh.getByLabel('Title of the story').inputValue()).toBe('What I saw then');
});

test('an error is reported with what was said, how certain it is, and where it stood', async () => {
  const page = await open('/?selected=LOCATED_IN.sensetime.hong-kong');
  const link = page.getByRole('button', { name: /^Report an error or reply: SenseTime is located in Hong Kong$/ });
  await link.press('Enter', { timeout: 60_000 });
  const dialog = page.getByRole('dialog', { name: 'Report an error or reply' });
  await dialog.getByLabel('What is wrong, or what you reply').fill('It is in Beijing & nowhere else.');
  const text = await dialog.getByLabel('The whole text').inputValue();
  expect(text).toContain('About: SenseTime is located in Hong Kong (asserted, disputed)');
  expect(text).toContain('It is in Beijing & nowhere else.');
  const pinned = /As it was: (\S+)/.exec(text)?.[1] ?? '';
  expect(pinned).toMatch(/\/relation\/LOCATED_IN\.sensetime\.hong-kong\?revision=\d+-[0-9a-f]{6}/);
  expect((await fetch(pinned)).status).toBe(200);
  await accessible(page);
  const mail = new URL((await dialog.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href')) ?? '');
  expect(mail.pathname).toBe('desk@news.example');
  expect(mail.searchParams.get('body')).toBe(text);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('report');

  // A claim by its own id and certainty.
  await page.locator('.claim').last().locator('.report').click();
  await expect.poll(() => dialog.getByLabel('The whole text').inputValue()).toMatch(/Id: \S+:sensetime\.LOCATED_IN/);
});

test('nothing on all these ways was kept from happening by the page’s own policy', () => {
  expect(forbidden).toEqual([]);
});
