import { parseLocator } from '../record/locator.ts';
import { isUnreadable } from '../record/problems.ts';
import type { Language } from './language.ts';

interface PlacePhrases {
  whole: string;
  page: (n: number) => string;
  paragraph: (n: number) => string;
  characters: (start: number, end: number) => string;
  separator: string;
}

const chinese: PlacePhrases = {
  whole: '全文',
  page: (n) => `第${n}页`,
  paragraph: (n) => `第${n}段`,
  characters: (start, end) => `第${start}至${end}字符`,
  separator: '，',
};

const phrases: Readonly<Record<Language, PlacePhrases>> = {
  en: {
    whole: 'the whole document',
    page: (n) => `page ${n}`,
    paragraph: (n) => `paragraph ${n}`,
    characters: (start, end) => `characters ${start}–${end}`,
    separator: ', ',
  },
  fr: {
    whole: 'tout le document',
    page: (n) => `page ${n}`,
    paragraph: (n) => `paragraphe ${n}`,
    characters: (start, end) => `caractères ${start} à ${end}`,
    separator: ', ',
  },
  'zh-Hans': chinese,
  'zh-Hant': chinese,
};

/** A place in a source in words: `p3:651-712` is “paragraph 3, characters 651–712”. */
export const placeText = (locator: string, language: Language): string => {
  const place = parseLocator(locator);
  if (isUnreadable(place)) return locator;
  const say = phrases[language];
  const { page, paragraph, start, end } = place;
  const parts = [
    page === undefined ? [] : say.page(page),
    paragraph === undefined ? [] : say.paragraph(paragraph),
    start === undefined || end === undefined ? [] : say.characters(start, end),
  ].flat();
  return parts.length === 0 ? say.whole : parts.join(say.separator);
};
