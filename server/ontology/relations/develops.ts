import type { RelationKindDefinition } from '../shape.ts';

export const develops = {
  kind: 'DEVELOPS',
  label: { en: 'Development', fr: 'Développement', zh: '研发' },
  description: {
    en: 'An organization develops a product or a technology.',
    fr: 'Une organisation développe un produit ou une technologie.',
  },
  from: ['Organization'],
  to: ['Product', 'Technology'],
  time: 'state',
  family: 'technology',
  readings: {
    out: {
      asserted: { en: 'develops', fr: 'développe', zh: '研发' },
      planned: { en: 'plans to develop', fr: 'prévoit de développer', zh: '计划研发' },
      alleged: { en: 'is alleged to develop', fr: 'développerait, selon une allégation,', zh: '据称研发' },
    },
    in: {
      asserted: { en: 'developed by', fr: 'développé par', zh: '研发方为' },
      planned: { en: 'planned to be developed by', fr: 'que prévoit de développer', zh: '计划中的研发方为' },
      alleged: { en: 'allegedly developed by', fr: 'développé, selon une allégation, par', zh: '据称研发方为' },
    },
  },
  qualifiers: {},
  fields: {
    out: [
      { name: 'products', description: 'The products that it develops.', to: ['Product'] },
      { name: 'technologies', description: 'The technologies that it develops.', to: ['Technology'] },
    ],
    in: [{ name: 'developers', description: 'The organizations that develop it.' }],
  },
} as const satisfies RelationKindDefinition;
