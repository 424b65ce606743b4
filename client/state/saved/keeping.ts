/** What the reader has saved, in this browser and nowhere else. */
import { view } from '../address.ts';
import { everythingNamed } from '../picture.ts';
import { keep, shelfOfBrowser } from '../storage.ts';
import { asStepView } from '../stories/story.ts';
import { encode } from '../view-url.ts';
import { placed } from '../visible.ts';
import { LARGEST_FILE, merged, nothingSaved, readSaved, type Saved, withView, written } from './saved.ts';

export const saved = keep<Saved>(
  'saved',
  (stored) => readSaved(stored)?.saved,
  nothingSaved,
  shelfOfBrowser(),
  written,
);

/**
 * The present picture with every place, also of what is folded or left out by its filter, at the revision to which it is
 * pinned, if it is.
 */
const presentAddress = (): string => asStepView(encode({ ...view.peek(), entities: placed(everythingNamed.peek()) }));

export const saveView = (name: string): void =>
  saved.change((now) => withView(now, { id: Date.now().toString(36), name, address: presentAddress(), note: '' }));

export const asFile = (): string => JSON.stringify(written(saved.value.peek()), null, 2);

/** How many views and notes of a file could not be read; undefined where nothing of it could. */
export async function addFile(file: Blob): Promise<number | undefined> {
  if (file.size > LARGEST_FILE) return undefined;
  try {
    const read = readSaved(JSON.parse(await file.text()));
    if (read) saved.change((now) => merged(now, read.saved));
    return read?.leftOut;
  } catch {
    return undefined;
  }
}
