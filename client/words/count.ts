/** Numbers with what they count, by each language's own rule. */

export const english = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** Zero and one are singular in French. */
export const french = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('fr')} ${n < 2 ? one : many}`;

/** Nouns do not change with their number in Chinese. */
export const chinese = (n: number): string => n.toLocaleString('zh-Hans');
