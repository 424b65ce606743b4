import type { EntityKindDefinition } from '../shape.ts';

export const person = {
  kind: 'Person',
  label: { en: 'Person', fr: 'Personne', zh: '人物' },
  plural: { en: 'Persons', fr: 'Personnes', zh: '人物' },
  description: {
    en: 'Someone in a public role; private individuals are never entered.',
    fr: 'Quelqu’un dans un rôle public ; jamais un particulier.',
  },
  agent: true,
  types: {
    executive: { en: 'executive', fr: 'dirigeant', zh: '高管' },
    founder: { en: 'founder', fr: 'fondateur', zh: '创始人' },
    investor: { en: 'investor', fr: 'investisseur', zh: '投资人' },
    official: { en: 'official', fr: 'responsable public', zh: '官员' },
  },
  look: { color: '#cc79a7', shape: 'octagon', icon: 'user' },
} as const satisfies EntityKindDefinition;
