import type { RelationKindDefinition } from '../shape.ts';

export const uses = {
  kind: 'USES',
  label: { en: 'Use', fr: 'Usage' },
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
      asserted: { en: 'uses', fr: 'utilise' },
      planned: { en: 'plans to use', fr: 'prévoit d’utiliser' },
      alleged: { en: 'is alleged to use', fr: 'utiliserait, selon une allégation,' },
    },
    in: {
      asserted: { en: 'used in', fr: 'utilisé dans' },
      planned: { en: 'planned to be used in', fr: 'dont l’usage est prévu dans' },
      alleged: { en: 'allegedly used in', fr: 'utilisé, selon une allégation, dans' },
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
