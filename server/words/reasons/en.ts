import type { Reasons } from './reasons.ts';

const read = (reading: string | null): string => (reading === null ? '' : ` (${reading})`);

export const en: Reasons = {
  types: {
    official: 'name',
    short: 'short name',
    former: 'former name',
    brand: 'brand',
    transliteration: 'transliteration',
  },
  name: (text, language, type) => `“${text}” is the ${language === '' ? type : `${language} ${type}`}`,
  title: (text) => `“${text}” is the title`,
  publisher: (text) => `“${text}” is the publisher`,
  id: (text) => `“${text}” is the id`,
  identifier: (text, scheme) => `“${text}” is the identifier in ${scheme}`,
  address: (text) => `“${text}” is the address`,
  merged: (id) => `of “${id}”, which was merged into it`,
  together: 'the words stand in several of its names',
  claim: {
    value: 'the words stand in what the claim says',
    quote: 'the words stand in the quote of the claim',
    note: 'the words stand in the editors’ note on the claim',
    attribution: 'the words say whose statement the claim is',
  },
  disputed: 'disputed',
  manners: {
    beginning: () => 'it begins so',
    words: () => 'it holds the words',
    legal: () => 'legal form left out',
    order: () => 'words in another order',
    umlaut: () => 'umlaut as two letters',
    simplified: () => 'simplified form of what was typed',
    traditional: () => 'traditional form of what was typed',
    pinyin: (reading) => `found by its pinyin${read(reading)}`,
    pinyinOf: () => 'pinyin of what was typed',
    latin: (reading) => `found by its Latin letters${read(reading)}`,
    latinOf: () => 'what was typed in Latin letters',
    oneLetter: () => 'one letter different',
    letters: () => 'one letter different in several words',
  },
  join: (parts) => parts.join('; '),
};
