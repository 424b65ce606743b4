/** Numbers with what they count, by each language's own rule. */

// Made once: an outline counts hundreds of times, and to make a formatter takes longer than to use it.
const numbers = {
  en: new Intl.NumberFormat('en'),
  fr: new Intl.NumberFormat('fr'),
  zh: new Intl.NumberFormat('zh-Hans'),
};

export const english = (n: number, one: string, many: string): string =>
  `${numbers.en.format(n)} ${n === 1 ? one : many}`;

/** Zero and one are singular in French. */
export const french = (n: number, one: string, many: string): string => `${numbers.fr.format(n)} ${n < 2 ? one : many}`;

/** Nouns do not change with their number in Chinese. */
export const chinese = (n: number): string => numbers.zh.format(n);
