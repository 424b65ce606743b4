/** The Share dialog, and the files that come of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

export interface SavedFile {
  readonly name: string;
  readonly file: string;
  readonly bytes: Buffer;
}

/** A database that has just started plans each statement once, slowly. */
export const patient = { timeout: 80_000 };

/** Opens the Share dialog by key, as soon as the picture is there. */
export async function share(page: Page): Promise<Locator> {
  await page.locator('[data-entity]').first().waitFor();
  await page.locator('#canvas').focus();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Share, cite, take away' });
  await dialog.locator('.take-away').waitFor();
  return dialog;
}

/** Presses a button by key and waits for the file that comes of it, which goes into the folder. */
export async function savedInto(folder: string, page: Page, button: Locator): Promise<SavedFile> {
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download', patient), page.keyboard.press('Enter')]);
  const name = download.suggestedFilename();
  const file = join(folder, name);
  await download.saveAs(file);
  return { name, file, bytes: await readFile(file) };
}
