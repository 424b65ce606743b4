import type { Reasons } from './reasons.ts';

const read = (reading: string | null): string => (reading === null ? '' : ` (${reading})`);

export const fr: Reasons = {
  types: {
    official: 'nom',
    short: 'nom court',
    former: 'ancien nom',
    brand: 'marque',
    transliteration: 'translittération',
  },
  name: (text, language, type) =>
    `« ${text} » est ${type === 'marque' || type === 'translittération' ? 'une' : 'un'} ${type}${language === '' ? '' : ` (${language})`}`,
  title: (text) => `« ${text} » est le titre`,
  publisher: (text) => `« ${text} » est l’éditeur`,
  id: (text) => `« ${text} » est l’identifiant`,
  identifier: (text, scheme) => `« ${text} » est l’identifiant dans ${scheme}`,
  address: (text) => `« ${text} » est l’adresse`,
  merged: (id) => `de « ${id} », fusionné avec lui`,
  together: 'les mots se trouvent dans plusieurs de ses noms',
  claim: {
    value: 'les mots se trouvent dans ce que dit l’affirmation',
    quote: 'les mots se trouvent dans la citation de l’affirmation',
    note: 'les mots se trouvent dans la note de la rédaction sur l’affirmation',
    attribution: 'les mots disent de qui vient l’affirmation',
  },
  disputed: 'contesté',
  manners: {
    beginning: () => 'il commence ainsi',
    words: () => 'il contient les mots',
    legal: () => 'forme juridique laissée de côté',
    order: () => 'mots dans un autre ordre',
    umlaut: () => 'tréma écrit en deux lettres',
    simplified: () => 'forme simplifiée de la saisie',
    traditional: () => 'forme traditionnelle de la saisie',
    pinyin: (reading) => `trouvé par son pinyin${read(reading)}`,
    pinyinOf: () => 'pinyin de la saisie',
    latin: (reading) => `trouvé en lettres latines${read(reading)}`,
    latinOf: () => 'la saisie en lettres latines',
    oneLetter: () => 'une lettre différente',
    letters: () => 'une lettre différente dans plusieurs mots',
  },
  join: (parts) => parts.join(' ; '),
};
