/** The texts of sources that a reader has put in, while the page lives. Nothing here is sent or stored anywhere. */
import { signal } from '@preact/signals';
import type { ClaimAnswer } from '../api/page-documents.ts';
import { type Compared, compare, type Found, findPassage } from './passage.ts';

/** One text serves every claim of its source. */
const texts = signal<ReadonlyMap<string, Compared>>(new Map());

export const textOfSource = (id: string): Compared | undefined => texts.value.get(id);

export async function takeText({ id, sha256 }: ClaimAnswer['source'], text: string): Promise<void> {
  const compared = await compare(text, sha256);
  texts.value = new Map([...texts.peek(), [id, compared]]);
}

export function forgetText(id: string): void {
  texts.value = new Map([...texts.peek()].filter(([source]) => source !== id));
}

export const passageIn = (text: Compared, { locator }: ClaimAnswer): Promise<Found> => findPassage(text, locator);
