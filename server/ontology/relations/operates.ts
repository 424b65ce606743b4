import type { RelationKindDefinition } from '../shape.ts';

export const operates = {
  kind: 'OPERATES',
  label: { en: 'Operation', fr: 'Exploitation' },
  description: { en: 'An agent runs a product or a service.', fr: 'Un acteur exploite un produit ou un service.' },
  from: ['Organization', 'Person', 'GovernmentBody'],
  to: ['Product'],
  time: 'state',
  family: 'use',
  readings: {
    out: {
      asserted: { en: 'operates', fr: 'exploite' },
      planned: { en: 'plans to operate', fr: 'prévoit d’exploiter' },
      alleged: { en: 'is alleged to operate', fr: 'exploiterait, selon une allégation,' },
    },
    in: {
      asserted: { en: 'operated by', fr: 'exploité par' },
      planned: { en: 'planned to be operated by', fr: 'que prévoit d’exploiter' },
      alleged: { en: 'allegedly operated by', fr: 'exploité, selon une allégation, par' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'operates', description: 'The products and services that it runs.' }],
    in: [{ name: 'operators', description: 'Who runs it.' }],
  },
} as const satisfies RelationKindDefinition;
