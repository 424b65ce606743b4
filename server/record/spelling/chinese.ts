import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

const convert = Converter({ from: 't', to: 'cn' });

/**
 * Chinese in simplified characters. Sign by sign, so that a part of a name becomes the same part of the simplified name;
 * what only a whole phrase decides (乾隆) is a matter for readers, not for finding.
 */
export const simplified = (text: string): string => [...text].map((sign) => convert(sign)).join('');

const syllablesOf = (word: string, surname: 'head' | 'off'): readonly string[] =>
  pinyin(convert(word), { type: 'array', toneType: 'none', surname });

/** The likely readings of a Chinese word, syllable by syllable, without tones. A person's name may begin with a surname. */
export const readingsOf = (word: string, ofPerson: boolean): readonly (readonly string[])[] => {
  const plain = syllablesOf(word, 'off');
  if (!ofPerson) return [plain];
  const named = syllablesOf(word, 'head');
  return named.join(' ') === plain.join(' ') ? [plain] : [named, plain];
};

/** How `ü` is typed where a keyboard or a passport has none. */
export const umlautsTyped = (syllables: readonly string[]): readonly (readonly string[])[] =>
  syllables.some((syllable) => syllable.includes('ü'))
    ? ['u', 'v', 'yu'].map((letter) => syllables.map((syllable) => syllable.replace('ü', letter)))
    : [syllables];

/** “shang1 tang1” without its tones; undefined where the words are no numbered syllables. */
export const withoutTones = (words: readonly string[]): readonly string[] | undefined =>
  words.length > 0 && words.every((word) => /^[a-z]{1,6}[1-5]$/.test(word))
    ? words.map((word) => word.slice(0, -1))
    : undefined;
