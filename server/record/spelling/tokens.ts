/** What the full-text index holds of a text, as tokens with spaces between: it is split there and nowhere else. */
import { simplified } from './chinese.ts';
import { crossesScripts, type Spelling, spellingsOf } from './spellings.ts';
import { isUnspaced, wordsOf } from './words.ts';

/** Between names, so that no phrase reaches from one into the next. */
const BREAK = '|';

/** How many neighbours are also kept as one word: “Smile to Pay” is found within “smiletopay kfc”. */
const NEIGHBOURS = 3;

/** Words in their order, those of unspaced scripts sign by sign: a phrase of signs is found wherever it stands. */
export const signsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (isUnspaced(word) ? [...word] : [word]));

/** Neighbours as one word. */
const joinsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, start) =>
    Array.from({ length: NEIGHBOURS - 1 }, (_, i) => words.slice(start, start + i + 2))
      .filter((run, i) => run.length === i + 2 && !run.some(isUnspaced))
      .map((run) => run.join('')),
  );

// A single syllable of pinyin stands in too many names; of a person it may be the surname.
const pinyinTokens = (syllables: readonly string[], ofPerson: boolean): readonly string[] => [
  ...(ofPerson ? syllables.slice(0, 1) : []),
  ...joinsOf(syllables),
];

const tokensOf = ({ kind, words }: Spelling, ofPerson: boolean): readonly string[] =>
  kind === 'pinyin' ? pinyinTokens(words, ofPerson) : [...signsOf(words), BREAK, ...joinsOf(words)];

/** What one name, or several, can be found by. Whole names are one token each. */
export interface NameTokens {
  /** Names as they are written. */
  exact: string;
  /** Other spellings in the same script. */
  alike: string;
  /** Their words in the order of the alphabet. */
  ordered: string;
  /** Spellings in another script. */
  crossed: string;
  /** The words of the names. */
  words: string;
  /** The words of their spellings in another script. */
  crossedWords: string;
}

const line = (tokens: readonly string[]): string => [...new Set(tokens)].join(' ');
const lines = (texts: readonly string[]): string => [...new Set(texts)].join(` ${BREAK} `);

/** The tokens of the names of one thing. */
export const nameTokens = (names: readonly string[], ofPerson = false): NameTokens => {
  const spellings = names.flatMap((name) => spellingsOf(name, ofPerson));
  const wholes = (wanted: (spelling: Spelling) => boolean) => spellings.filter(wanted).map(({ joined }) => joined);
  const inWords = (wanted: (spelling: Spelling) => boolean) =>
    lines(spellings.filter(wanted).map((spelling) => tokensOf(spelling, ofPerson).join(' ')));
  const exact = new Set(wholes(({ kind }) => kind === 'written'));
  return {
    exact: line([...exact]),
    alike: line(wholes(({ kind }) => kind === 'legal' || kind === 'umlaut').filter((text) => !exact.has(text))),
    ordered: line(wholes(({ kind }) => kind === 'order').filter((text) => !exact.has(text))),
    crossed: line(wholes(crossesScripts).filter((text) => !exact.has(text))),
    words: inWords(({ kind }) => kind === 'written' || kind === 'umlaut'),
    crossedWords: inWords(crossesScripts),
  };
};

/** The words of a running text, such as a quote, and again in simplified characters where that differs. */
export const textTokens = (texts: readonly string[]): { own: string; crossed: string } => {
  const own = texts.map((text) => signsOf(wordsOf(text)).join(' ')).filter((tokens) => tokens !== '');
  return {
    own: lines(own),
    crossed: lines(own.map(simplified).filter((tokens) => !own.includes(tokens))),
  };
};

/** An id, an identifier or an address as one token: every sign that is no letter or digit is an underscore. */
export const markOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '_');
