/** A link that was printed shows the same picture years later: after a thousand edits, and on another copy. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFolder, projectLog } from '../../seed/session.ts';
import { type CommandLine, commandLineIn } from '../../seed/testing/command-line.ts';
import type { ServerProcess } from '../../server/test/server-process.ts';
import { startSuiteServer } from '../../server/test/suite-server.ts';
import { launchBrowser } from './browser.ts';
import { outlined } from './page.ts';
import { savedInto, share } from './share.ts';
import { drawn, newReader } from './site.ts';

const EDITS = 1_000;

let folder: string;
let browser: Browser;
let server: ServerProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permalink-'));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Half of them new entities, half claims about one of the picture, and something that the picture shows is renamed. */
async function editAThousandTimes(line: CommandLine): Promise<void> {
  const data = join(folder, 'data');
  await cp(dataFolder, data, { recursive: true });
  const partners = Array.from({ length: EDITS / 2 }, (_, i) => `invented-partner-${i}`);
  await mkdir(join(data, 'entities/organization'), { recursive: true });
  for (const id of partners)
    await writeFile(
      join(data, `entities/organization/${id}.yaml`),
      `type: company\nnames:\n  - { text: ${id}, lang: en, by: editors }\n`,
    );
  const claims = partners.map(
    (id) => `  - { subject: sensetime, PARTNERS_WITH: ${id}, when: 2019, at: whole document }`,
  );
  await writeFile(
    join(data, 'sources/gazette-2019.yaml'),
    `title: A thousand partners\npublisher: The Invented Gazette\npublished: 2019\nlanguage: en\ntype: news\nclaims:\n${claims.join('\n')}\n`,
  );
  const suning = join(data, 'entities/organization/suning.yaml');
  await writeFile(suning, (await readFile(suning, 'utf8')).replaceAll(/text: Suning\b/g, 'text: Renamed'));
  const { code, said, told } = await line.seed('apply', '--data', data, '-m', 'Edit a thousand times.');
  expect(code, [...told, ...said].join('\n')).toBe(0);
}

interface Seen {
  readonly ids: readonly string[];
  readonly drawing: string;
  /** The pinned link that the Share dialog offers, without the origin. */
  readonly link: string;
}

/** What a fresh browser shows of an address: who is there, and the drawing as a file, which says every place. */
async function seenAt(address: string): Promise<Seen> {
  const context = await newReader(browser);
  const page = await context.newPage();
  await page.goto(address);
  await drawn(page);
  const ids = await outlined(page);
  const dialog = await share(page);
  const { bytes } = await savedInto(folder, page, dialog.getByRole('button', { name: /^SVG/ }));
  const link = await dialog.getByLabel('Link to this picture', { exact: true }).inputValue();
  await context.close();
  return { ids, drawing: bytes.toString('utf8'), link: link.replace(new URL(address).origin, '') };
}

test('shows the same after a thousand edits, and on another copy that is filled from the log', async () => {
  const log = join(folder, 'log');
  await cp(projectLog, log, { recursive: true });
  const line = commandLineIn(folder, log);

  server = await startSuiteServer();
  const { origin: home, port } = new URL(await server.address);
  const printed = await seenAt(`${home}/`);
  expect(printed.link).toMatch(/[?&]revision=1-[0-9a-f]+/);

  await editAThousandTimes(line);
  // The server has the newest revision at hand for a moment.
  await expect.poll(async () => (await fetch(`${home}/revision/2`)).status, { timeout: 30_000 }).toBe(200);
  const now = await seenAt(home + printed.link.replace(/(?<=[?&])revision=[^&]*&?/, ''));
  expect(now.drawing).toContain('Renamed');
  expect(await seenAt(home + printed.link)).toEqual(printed);

  const { code } = await line.seed('ship');
  expect(code).toBe(0);
  await server.stop();
  // At the same address, because the picture is as high as the lines that its address takes.
  server = await startSuiteServer({ WATCHGRAPH_LEDGER: log, PORT: port });
  await server.address;
  expect(await seenAt(home + printed.link)).toEqual(printed);
});
