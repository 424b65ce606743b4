import { plainLatin } from './latin.ts';

// Accents, points, breathings and vowel signs that readers leave out. The signs that tell が from か are letters of their own, and so
// are the vowels of Indian scripts, which Unicode does not call inherited.
const ACCENTS = /(?![\u3099\u309a])[\p{Script=Inherited}\u0591-\u05c7\u02b9-\u02ff]/gu;

/**
 * How texts compare: compatibility forms and accents gone, ligatures and special letters in plain ones, lower-case.
 * Punctuation and legal forms stay, because dropping them would make different firms equal.
 */
export const fold = (text: string): string =>
  plainLatin(text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase())
    .toLowerCase()
    .replace(/ς/g, 'σ');
