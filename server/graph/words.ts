/** Readers' words as full-text queries. Every character of Lucene's syntax is taken for what it is: a character. */
import { fold } from '../record/names.ts';

/** How much of what a reader typed is looked at. */
const MOST_WORDS = 8;
const LONGEST_WORD = 40;
/** From this length on, one typing error is forgiven. */
const FORGIVING_LENGTH = 6;

// Only letters and digits survive, so nothing is left that Lucene could read as an operator; AND, OR and NOT are
// operators in capitals alone, and folding makes everything lower-case.
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));

const HAN = /\p{Script=Han}/u;

/** Every word must be found, the last one by its beginning; longer words may hold one typing error. */
export const namesQuery = (text: string): string | undefined => {
  const words = wordsOf(text).filter((word) => !HAN.test(word));
  if (words.length === 0) return undefined;
  const clause = (word: string): string => {
    const forms = [word, `${word}*`, ...(word.length >= FORGIVING_LENGTH ? [`${word}~1`] : [])];
    return `+(${forms.join(' ')})`;
  };
  const apart = words.map(clause).join(' ');
  // “Sense Time” is the SenseTime of the index, and “smiletopay” its Smile to Pay read as one word.
  return words.length > 1 ? `(${apart}) OR (${clause(words.join('').slice(0, LONGEST_WORD))})` : apart;
};

/** The characters of a Chinese name in their order. */
export const hanQuery = (text: string): string | undefined => {
  const words = wordsOf(text).filter((word) => HAN.test(word));
  return words.length === 0 ? undefined : words.map((word) => `+"${word}"`).join(' ');
};

/** Any word of an id, with up to two typing errors: for the nearest to an id that nothing has. */
export const fuzzyQuery = (id: string): string | undefined => {
  const words = wordsOf(id);
  return words.length === 0 ? undefined : words.map((word) => (word.length > 2 ? `${word}~2` : word)).join(' ');
};
