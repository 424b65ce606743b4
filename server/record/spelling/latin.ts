import anyAscii from 'any-ascii';

/** A text of any script in plain Latin letters, sign by sign: `Яндекс` is Yandeks. It knows no language. */
export const latinOf = (text: string): string => anyAscii(text);

const LATIN_BEYOND_ASCII = /(?!\p{ASCII})\p{Script=Latin}/gu;

/** Latin letters that no accent explains, in plain ones: `ß`, `œ`, `ø`, `ł`. Other scripts stay. */
export const plainLatin = (text: string): string => text.replace(LATIN_BEYOND_ASCII, anyAscii);
