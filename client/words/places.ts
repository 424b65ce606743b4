/** Where in a source something stands, in words: “paragraph 3, characters 651–712”. */
import type { ClaimAnswer } from '../api/page-documents.ts';
import type { tables } from './areas/details.ts';

type PlaceWords = Pick<(typeof tables)['en'], 'wholeDocument' | 'paragraph' | 'page' | 'characters'>;

type Place = Pick<ClaimAnswer['locator'], 'page' | 'paragraph' | 'start' | 'end' | 'text'>;

export function placeInWords(locator: Place, words: PlaceWords): string {
  const parts = [
    locator.page === null ? [] : [words.page(locator.page)],
    locator.paragraph === null ? [] : [words.paragraph(locator.paragraph)],
    locator.start === null || locator.end === null ? [] : [words.characters(locator.start, locator.end)],
  ].flat();
  if (parts.length > 0) return parts.join(', ');
  return locator.text === 'whole document' ? words.wholeDocument : locator.text;
}
