/** How names and questions fall into words: the same for both, so that they meet. */
import { fold } from './fold.ts';

// The scripts have marks too that are no part of a word: radicals, reign marks, the stops of Burmese.
const UNSPACED = String.raw`(?:(?=[\p{L}\p{M}\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])`;
const RUN = new RegExp(String.raw`${UNSPACED}+|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+`, 'gu');
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a word is of a script that puts no spaces between words: it is looked for sign by sign. */
export const isUnspaced = (word: string): boolean => IS_UNSPACED.test(word);
/** Whether a word is written in Chinese characters alone, as those of Japan with kana among them are not. */
export const isChinese = (word: string): boolean => HAN.test(word) && !KANA.test(word);

// “S.A.” is one word, and so is “U.S.”
const withoutDots = (folded: string): string =>
  folded.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu, (short) => short.replaceAll('.', ''));

/** The folded words of a text: split at everything that is neither letter nor digit, and where the script changes. */
export const wordsOf = (text: string): readonly string[] => withoutDots(fold(text)).match(RUN) ?? [];

/** How much of a name is kept as one word; longer ones are found by their beginning. */
const LONGEST = 200;

/** Words as one: “Sense Time” is the “SenseTime” of another source. */
export const joined = (words: readonly string[]): string => [...words.join('')].slice(0, LONGEST).join('');
