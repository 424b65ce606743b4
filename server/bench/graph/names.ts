import type { EntityRecord, NameRecord } from '../../record/records.ts';
import type { Dice } from './dice.ts';
import {
  arabic,
  cyrillic,
  familyNames,
  givenNames,
  hangul,
  hanzi,
  inventedWords,
  kana,
  legalForms,
  trades,
  traditional,
} from './words.ts';

/** A name in another script than Latin needs somebody who vouches for it. */
const byEditors = (text: string, lang: string, type: NameRecord['type'] = 'official'): NameRecord => ({
  text,
  lang,
  type,
  by: 'editors',
});
const official = (text: string, lang: string): NameRecord => ({ text, lang, type: 'official' });

type Syllables = readonly (readonly [string, string])[];
const spelled = (dice: Dice, syllables: Syllables, count: number): readonly [script: string, latin: string] => {
  const drawn = Array.from({ length: count }, () => dice.pick(syllables));
  const latin = drawn
    .map(([, sound]) => sound)
    .join('')
    .toLowerCase();
  return [drawn.map(([sign]) => sign).join(''), latin.charAt(0).toUpperCase() + latin.slice(1)];
};

const scripts = {
  ja: { syllables: kana, lang: 'ja' },
  ko: { syllables: hangul, lang: 'ko' },
  ru: { syllables: cyrillic, lang: 'ru' },
  ar: { syllables: arabic, lang: 'ar' },
} as const;

const chinese = (dice: Dice): readonly NameRecord[] => {
  const [signs, pinyin] = spelled(dice, hanzi, 2);
  const [trade, form] = [dice.pick(trades.zh), dice.pick(legalForms.zh)];
  const english = `${pinyin} ${dice.pick(trades.en)}`;
  const names = [
    official(english, 'en'),
    byEditors(`${signs}${trade}${form}`, 'zh-Hans'),
    byEditors(`${signs}${trade}`, 'zh-Hans', 'short'),
  ];
  if (!dice.chance(0.2)) return names;
  const old = [...signs].map((sign) => traditional[sign] ?? sign).join('');
  return [...names, byEditors(`${old}${trade}`, 'zh-Hant')];
};

const inScript = (dice: Dice, language: keyof typeof scripts): readonly NameRecord[] => {
  const { syllables, lang } = scripts[language];
  const [signs, latin] = spelled(dice, syllables, 2);
  const own =
    `${dice.pick(legalForms[language])} ${signs}${language === 'ja' ? '' : ' '}${dice.pick(trades[language])}`.trim();
  return [official(`${latin} ${dice.pick(trades.en)} ${dice.pick(legalForms.en)}`, 'en'), byEditors(own, lang)];
};

const latin = (dice: Dice, language: 'en' | 'fr' | 'de'): readonly NameRecord[] => {
  const word = dice.pick(inventedWords);
  const full = official(`${word} ${dice.pick(trades[language])} ${dice.pick(legalForms[language])}`, language);
  const short: NameRecord[] = dice.chance(0.3) ? [{ text: word, lang: language, type: 'short' }] : [];
  const former: NameRecord[] = dice.chance(0.1)
    ? [{ text: `${dice.pick(inventedWords)} ${dice.pick(trades[language])}`, lang: language, type: 'former' }]
    : [];
  return [full, ...short, ...former];
};

/** The names of a firm: its own language’s, and an English one where that is not in Latin letters. */
export const organizationNames = (dice: Dice): readonly NameRecord[] => {
  const language = dice.weighted({ en: 38, fr: 14, de: 8, zh: 22, ja: 5, ko: 4, ru: 5, ar: 4 });
  if (language === 'zh') return chinese(dice);
  if (language === 'en' || language === 'fr' || language === 'de') return latin(dice, language);
  return inScript(dice, language);
};

export const personNames = (dice: Dice): readonly NameRecord[] => {
  if (dice.chance(0.75))
    return [official(`${dice.pick(givenNames)} ${dice.pick(familyNames)}-${dice.pick(inventedWords)}`, 'en')];
  const [signs, pinyin] = spelled(dice, hanzi, 2);
  const [family, sound] = dice.pick(hanzi);
  return [official(`${sound} ${pinyin}`, 'en'), byEditors(family + signs, 'zh-Hans')];
};

/** An invented thing, with what kind of thing it is in English and often in French. */
export const thingNames = (dice: Dice, english: string, french: string): readonly NameRecord[] => {
  const word = dice.pick(inventedWords);
  const names = [official(`${word} ${english}`, 'en')];
  return dice.chance(0.4) ? [...names, official(`${french} ${word}`, 'fr')] : names;
};

/** The names of something real: English, French, Chinese. */
export const knownNames = ([en, fr, zh]: readonly [string, string, string]): readonly NameRecord[] => [
  official(en, 'en'),
  official(fr, 'fr'),
  byEditors(zh, 'zh-Hans'),
];

/** The name by which an id is made. */
export const firstName = (names: EntityRecord['names']): string => names[0]?.text ?? '';
