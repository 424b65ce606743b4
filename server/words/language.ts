import type { Words } from '../ontology/index.ts';
import { badInput } from '../reader-error.ts';
import type { NameRecord } from '../record/records.ts';

/** BCP 47 tags of the languages that labels come in. */
export const languages = ['en', 'fr', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];

/** A language by its tag, in any case; the API writes `zh_Hans`, and `zh` is read in simplified characters. */
const languageNamed = (tag: string): Language | undefined => {
  const named = tag.toLowerCase().replace('_', '-');
  return named === 'zh' ? 'zh-Hans' : languages.find((language) => language.toLowerCase() === named);
};

/** The language of an answer: the one that an address asks for, else as Accept-Language says. */
export const languageAsked = (tag: string | null | undefined, header: string | undefined): Language => {
  if (tag === null || tag === undefined) return languageOf(header ?? null);
  const found = languageNamed(tag);
  if (found) return found;
  throw badInput('lang', `“${tag.slice(0, 40)}” is no language of these answers; there are ${languages.join(', ')}.`);
};

/** The first acceptable language of an Accept-Language header (RFC 9110), in the order of its weights; else English. */
export const languageOf = (header: string | null): Language => {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'zh-Hant';
    if (/^zh(-|$)/.test(tag)) return 'zh-Hans';
    if (/^fr(-|$)/.test(tag)) return 'fr';
    if (/^en(-|$)/.test(tag)) return 'en';
  }
  return 'en';
};

// A reader of one Chinese script reads the other sooner than English.
const fallbacks: Readonly<Record<Language, readonly string[]>> = {
  en: ['en', 'fr'],
  fr: ['fr', 'en'],
  'zh-Hans': ['zh-Hans', 'zh', 'zh-Hant', 'en', 'fr'],
  'zh-Hant': ['zh-Hant', 'zh', 'zh-Hans', 'en', 'fr'],
};

/** The name to show, with its language: the first of the language, else of its sibling script, English, French, any. */
export const shownName = (names: readonly NameRecord[], language: Language): NameRecord | undefined => {
  for (const lang of fallbacks[language]) {
    const name = names.find((candidate) => candidate.lang === lang);
    if (name) return name;
  }
  return names[0];
};

/** The text of the name to show. */
export const nameIn = (names: readonly NameRecord[], language: Language): string =>
  shownName(names, language)?.text ?? '';

/** A label in a language; Chinese falls back to English where it has not been written yet. */
export const labelIn = (words: Words, language: Language): string =>
  language === 'fr' ? words.fr : language === 'en' ? words.en : (words.zh ?? words.en);
