import type { RelationKindDefinition } from '../shape.ts';

export const operates = {
  kind: 'OPERATES',
  label: { en: 'Operation', fr: 'Exploitation', zh: '运营' },
  description: { en: 'An agent runs a product or a service.', fr: 'Un acteur exploite un produit ou un service.' },
  from: ['Organization', 'Person', 'GovernmentBody'],
  to: ['Product'],
  time: 'state',
  family: 'use',
  readings: {
    out: {
      asserted: { en: 'operates', fr: 'exploite', zh: '运营' },
      planned: { en: 'plans to operate', fr: 'prévoit d’exploiter', zh: '计划运营' },
      alleged: { en: 'is alleged to operate', fr: 'exploiterait, selon une allégation,', zh: '据称运营' },
    },
    in: {
      asserted: { en: 'operated by', fr: 'exploité par', zh: '运营方为' },
      planned: { en: 'planned to be operated by', fr: 'que prévoit d’exploiter', zh: '计划中的运营方为' },
      alleged: { en: 'allegedly operated by', fr: 'exploité, selon une allégation, par', zh: '据称运营方为' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'operates', description: 'The products and services that it runs.' }],
    in: [{ name: 'operators', description: 'Who runs it.' }],
  },
} as const satisfies RelationKindDefinition;
