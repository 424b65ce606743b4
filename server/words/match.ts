import { described } from '../graph/answers.ts';
import type { Found } from '../graph/questions/search.ts';
import { fold } from '../record/names.ts';
import type { NameRecord } from '../record/records.ts';
import type { Language } from './language.ts';

/** The name that a search found something by, and why. */
export interface Match {
  matched: string;
  lang: string | null;
  reason: string;
}

const namesOf = (found: Found): readonly NameRecord[] =>
  found.noun === 'entity'
    ? described(found).record.names
    : [
        {
          text: found.record.title,
          type: 'official',
          ...(found.record.language === undefined ? {} : { lang: found.record.language }),
        },
      ];

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

// How well a name fits what was typed: equal, then beginning, then holding it, then not at all by the letter.
const fitOf = (name: string, typed: string): number => {
  const [own, asked] = [bare(name), bare(typed)];
  if (own === asked) return 0;
  if (own.startsWith(asked)) return 1;
  if (own.includes(asked)) return 2;
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.every((word) => own.includes(word)) ? 3 : 4;
};

/** The name of `found` that fits best what was typed. */
export const matchOf = (found: Found, typed: string, language: Language): Match => {
  const names = namesOf(found);
  const best = names.reduce<{ name: NameRecord; fit: number } | undefined>((known, name) => {
    const fit = fitOf(name.text, typed);
    return known === undefined || fit < known.fit ? { name, fit } : known;
  }, undefined);
  const matched = best?.name.text ?? found.id;
  const byId = best !== undefined && best.fit === 4 && bare(found.id).includes(bare(typed));
  return {
    matched: byId ? found.id : matched,
    lang: byId ? null : (best?.name.lang ?? null),
    reason: byId ? reasons[language].id(found.id) : reasonOf(found, best?.name, best?.fit ?? 4, language),
  };
};

interface Reasons {
  name: (text: string, language: string, type: string) => string;
  title: (text: string) => string;
  similar: (text: string) => string;
  id: (id: string) => string;
}

const types: Readonly<Record<'en' | 'fr' | 'zh', Readonly<Record<NameRecord['type'], string>>>> = {
  en: {
    official: 'name',
    short: 'short name',
    former: 'former name',
    brand: 'brand',
    transliteration: 'transliteration',
  },
  fr: {
    official: 'nom',
    short: 'nom court',
    former: 'ancien nom',
    brand: 'marque',
    transliteration: 'translittération',
  },
  zh: { official: '名称', short: '简称', former: '曾用名', brand: '品牌', transliteration: '转写' },
};

const chinese: Reasons = {
  name: (text, language, type) => `“${text}”是${language}${type}`,
  title: (text) => `“${text}”是标题`,
  similar: (text) => `“${text}”与输入相近`,
  id: (id) => `“${id}”是标识`,
};
const reasons: Readonly<Record<Language, Reasons>> = {
  en: {
    name: (text, language, type) => `“${text}” is the ${language} ${type}`.replace('the  ', 'the '),
    title: (text) => `“${text}” is the title`,
    similar: (text) => `“${text}” is close to what was typed`,
    id: (id) => `“${id}” is the id`,
  },
  fr: {
    name: (text, language, type) => `« ${text} » est un ${type} (${language})`.replace(' ()', ''),
    title: (text) => `« ${text} » est le titre`,
    similar: (text) => `« ${text} » est proche de la saisie`,
    id: (id) => `« ${id} » est l’identifiant`,
  },
  'zh-Hans': chinese,
  'zh-Hant': chinese,
};

const wordsOfTypes = (language: Language) => types[language === 'en' || language === 'fr' ? language : 'zh'];

const reasonOf = (found: Found, name: NameRecord | undefined, fit: number, language: Language): string => {
  const say = reasons[language];
  if (name === undefined) return say.id(found.id);
  if (fit === 4) return say.similar(name.text);
  if (found.noun === 'source') return say.title(name.text);
  const spoken = name.lang?.split('-')[0];
  const languageName = spoken ? (new Intl.DisplayNames(language, { type: 'language' }).of(spoken) ?? '') : '';
  return say.name(name.text, languageName, wordsOfTypes(language)[name.type]);
};
