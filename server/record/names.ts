import type { NameRecord } from './records.ts';

/**
 * How names compare: compatibility forms and accents gone, lower-case. Punctuation and legal forms stay, because
 * dropping them would make different firms equal.
 */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The name that lists are ordered by: the first English one, else the first. */
export const sortName = (names: readonly Pick<NameRecord, 'text' | 'lang'>[]): string => {
  const english = names.find((name) => name.lang === 'en' || name.lang?.startsWith('en-'));
  return fold((english ?? names[0])?.text ?? '');
};

/** The words of a text as questions split them: at everything that is neither letter nor digit. */
const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What full text finds something by: every name, in words and as one word, and the words of its id. */
export const searchText = (id: string, names: readonly string[]): string => {
  const spaced = [...names, id].map(words);
  return [...new Set([...spaced, ...spaced.map((text) => text.replaceAll(' ', ''))])].join('\n');
};
