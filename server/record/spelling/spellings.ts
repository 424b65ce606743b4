import { LRUCache } from 'lru-cache';
import { readingsOf, simplified, umlautsTyped, withoutTones } from './chinese.ts';
import { latinOf } from './latin.ts';
import { withoutLegalForms } from './legal-forms.ts';
import { isChinese, isUnspaced, joined, wordsOf } from './words.ts';

/**
 * How a spelling comes from what is written: as it stands; without its legal form; with its words in the order of the
 * alphabet; with German umlauts as two letters; in simplified characters; in pinyin; in Latin letters; typed as pinyin with
 * digits for its tones.
 */
export type SpellingKind = 'written' | 'legal' | 'order' | 'umlaut' | 'simplified' | 'pinyin' | 'latin' | 'toneless';

/** One way in which a name can be written, or in which something typed can be meant. */
export interface Spelling {
  kind: SpellingKind;
  words: readonly string[];
  /** Its words as one. */
  joined: string;
  /** Whether a legal form was left out. */
  bare: boolean;
}

const crossing: ReadonlySet<SpellingKind> = new Set(['simplified', 'pinyin', 'latin', 'toneless']);
/** Whether a spelling is in another script than what is written; simplified and traditional are two. */
export const crossesScripts = ({ kind }: Spelling): boolean => crossing.has(kind);

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const withUmlautsSpelt = (text: string): string =>
  text.normalize('NFC').replace(/[äöüåø]/giu, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter);

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const BEYOND_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** Every way to read words of other scripts in Latin letters; none where all are Latin. */
const latinReadings = (words: readonly string[], ofPerson: boolean): readonly (readonly string[])[] => {
  if (!words.some((word) => BEYOND_LATIN.test(word))) return [];
  // Where kana stands beside them, the characters are Japanese ones, whose readings no library of this size knows.
  const chinese = !words.some((word) => KANA.test(word));
  return words.reduce<readonly (readonly string[])[]>(
    (readings, word) => {
      const own =
        chinese && isChinese(word)
          ? readingsOf(word, ofPerson)
          : [BEYOND_LATIN.test(word) ? wordsOf(latinOf(word)) : [word]];
      return readings.flatMap((before) => own.map((reading) => [...before, ...reading]));
    },
    [[]],
  );
};

const latinKind = (words: readonly string[]): SpellingKind => (words.some(isChinese) ? 'pinyin' : 'latin');

const spelt = (kind: SpellingKind, words: readonly string[], bare: boolean): Spelling => ({
  kind,
  words,
  joined: joined(words),
  bare,
});

const inOrder = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => (a < b ? -1 : 1));

// What is typed in another order are words, and the pinyin of a firm has none that its characters would tell.
const surnameAndGiven = ([surname = '', ...given]: readonly string[]): readonly string[] =>
  given.length === 0 ? [surname] : [surname, given.join('')];

/**
 * Every spelling of a text, the written one first; none where nothing in it is a letter or a digit. A person's name has a
 * surname and no legal form.
 */
export const spellingsOf = (text: string, ofPerson = false): readonly Spelling[] => {
  const written = wordsOf(text);
  if (written.length === 0) return [];
  const forms = (words: readonly string[]) => (ofPerson ? [words] : [words, withoutLegalForms(words)]);
  const each = (kind: SpellingKind, words: readonly string[]) =>
    forms(words).map((form, i) => spelt(kind === 'written' && i > 0 ? 'legal' : kind, form, i > 0));
  const all = [
    ...each('written', written),
    ...each('umlaut', wordsOf(withUmlautsSpelt(text))),
    ...each('simplified', written.map(simplified)),
    // A legal form is left out before characters become syllables, in which no list of forms would know it.
    ...forms(written).flatMap((words, i) =>
      latinReadings(words, ofPerson)
        .flatMap(umlautsTyped)
        .map((reading) => spelt(latinKind(words), reading.flatMap(wordsOf), i > 0)),
    ),
  ];
  const ordered = all.flatMap(({ kind, words, bare }) => {
    const parts = kind === 'pinyin' ? (ofPerson ? surnameAndGiven(words) : []) : words;
    if (kind === 'simplified' || parts.length < 2 || parts.some(isUnspaced)) return [];
    return [spelt(kind === 'pinyin' || kind === 'latin' ? kind : 'order', inOrder(parts), bare)];
  });
  return distinct([...all, ...ordered]);
};

/** What somebody may have meant by typing a text: its spellings, and pinyin whose tones are written as digits. */
export const meantBy = (text: string): readonly Spelling[] => meant.memo(text);

// It is asked for again for every name that is compared with the text.
const meant = new LRUCache<string, readonly Spelling[]>({
  max: 1_000,
  memoMethod: (text) => {
    const spellings = spellingsOf(text);
    const toneless = withoutTones(spellings[0]?.words ?? []);
    return toneless ? distinct([...spellings, spelt('toneless', toneless, false)]) : spellings;
  },
});

const distinct = (spellings: readonly Spelling[]): readonly Spelling[] => {
  const known = new Set<string>();
  return spellings.filter(({ joined: text }) => {
    const isNew = text !== '' && !known.has(text);
    known.add(text);
    return isNew;
  });
};
