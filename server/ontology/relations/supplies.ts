import type { RelationKindDefinition } from '../shape.ts';

export const supplies = {
  kind: 'SUPPLIES',
  label: { en: 'Supply', fr: 'Fourniture', zh: '供应' },
  description: {
    en: 'An organization provides what a deployment or an agent uses.',
    fr: 'Une organisation fournit ce qu’emploie un déploiement ou un acteur.',
  },
  from: ['Organization'],
  to: ['Deployment', 'Organization', 'Person', 'GovernmentBody'],
  time: 'state',
  family: 'use',
  readings: {
    out: {
      asserted: { en: 'supplies', fr: 'fournit', zh: '供货给' },
      planned: { en: 'plans to supply', fr: 'prévoit de fournir', zh: '计划供货给' },
      alleged: { en: 'is alleged to supply', fr: 'fournirait, selon une allégation,', zh: '据称供货给' },
    },
    in: {
      asserted: { en: 'supplied by', fr: 'fourni par', zh: '供应方为' },
      planned: { en: 'planned to be supplied by', fr: 'dont la fourniture est prévue par', zh: '计划中的供应方为' },
      alleged: { en: 'allegedly supplied by', fr: 'fourni, selon une allégation, par', zh: '据称供应方为' },
    },
  },
  identity: {
    key: 'product',
    required: false,
    label: { en: 'product', fr: 'produit', zh: '产品' },
    value: 'entity',
    kinds: ['Product'],
  },
  qualifiers: {
    amount: { label: { en: 'amount', fr: 'montant', zh: '金额' }, value: 'money' },
  },
  fields: {
    out: [{ name: 'supplies', description: 'The deployments and agents that it provides with what they use.' }],
    in: [{ name: 'suppliers', description: 'The organizations that provide what it uses.' }],
  },
} as const satisfies RelationKindDefinition;
