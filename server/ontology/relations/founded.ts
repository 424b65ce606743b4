import type { RelationKindDefinition } from '../shape.ts';

export const founded = {
  kind: 'FOUNDED',
  label: { en: 'Founding', fr: 'Fondation' },
  description: {
    en: 'A person or an organization founded an organization.',
    fr: 'Une personne ou une organisation a fondé une organisation.',
  },
  from: ['Person', 'Organization'],
  to: ['Organization'],
  time: 'event',
  family: 'control',
  readings: {
    out: {
      asserted: { en: 'founded', fr: 'a fondé' },
      planned: { en: 'plans to found', fr: 'prévoit de fonder' },
      alleged: { en: 'is alleged to have founded', fr: 'aurait fondé, selon une allégation,' },
    },
    in: {
      asserted: { en: 'founded by', fr: 'fondée par' },
      planned: { en: 'planned to be founded by', fr: 'que prévoit de fonder' },
      alleged: { en: 'allegedly founded by', fr: 'fondée, selon une allégation, par' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'founderOf', description: 'The organizations that it founded.' }],
    in: [{ name: 'founders', description: 'Who founded it.' }],
  },
} as const satisfies RelationKindDefinition;
