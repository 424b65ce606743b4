import type { RelationKindDefinition } from '../shape.ts';

export const uses = {
  kind: 'USES',
  label: { en: 'Use', fr: 'Usage', zh: '使用' },
  description: {
    en: 'A deployment or an agent uses a product or a technology.',
    fr: 'Un déploiement ou un acteur emploie un produit ou une technologie.',
  },
  from: ['Deployment', 'Organization', 'Person', 'GovernmentBody'],
  to: ['Product', 'Technology'],
  time: 'state',
  family: 'use',
  readings: {
    out: {
      asserted: { en: 'uses', fr: 'utilise', zh: '使用' },
      planned: { en: 'plans to use', fr: 'prévoit d’utiliser', zh: '计划使用' },
      alleged: { en: 'is alleged to use', fr: 'utiliserait, selon une allégation,', zh: '据称使用' },
    },
    in: {
      asserted: { en: 'used in', fr: 'utilisé dans', zh: '使用方为' },
      planned: { en: 'planned to be used in', fr: 'dont l’usage est prévu dans', zh: '计划中的使用方为' },
      alleged: { en: 'allegedly used in', fr: 'utilisé, selon une allégation, dans', zh: '据称使用方为' },
    },
  },
  qualifiers: {},
  fields: {
    out: [
      { name: 'products', description: 'The products that it uses.', on: ['Deployment'], to: ['Product'] },
      { name: 'technologies', description: 'The technologies that it uses.', on: ['Deployment'], to: ['Technology'] },
      {
        name: 'uses',
        description: 'The products and technologies that it uses.',
        on: ['Organization', 'GovernmentBody'],
      },
    ],
    in: [{ name: 'usedBy', description: 'The deployments and agents that use it.' }],
  },
} as const satisfies RelationKindDefinition;
