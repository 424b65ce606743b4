import type { RelationKindDefinition } from '../shape.ts';

export const issued = {
  kind: 'ISSUED',
  label: { en: 'Issuing', fr: 'Adoption', zh: '发布' },
  description: { en: 'A government body issued a policy.', fr: 'Un organisme public a publié une politique.' },
  from: ['GovernmentBody'],
  to: ['Policy'],
  time: 'event',
  family: 'law',
  readings: {
    out: {
      asserted: { en: 'issued', fr: 'a publié', zh: '发布了' },
      planned: { en: 'plans to issue', fr: 'prévoit de publier', zh: '计划发布' },
      alleged: { en: 'is alleged to have issued', fr: 'aurait publié, selon une allégation,', zh: '据称发布了' },
    },
    in: {
      asserted: { en: 'issued by', fr: 'publié par', zh: '发布方为' },
      planned: { en: 'planned to be issued by', fr: 'que prévoit de publier', zh: '计划中的发布方为' },
      alleged: { en: 'allegedly issued by', fr: 'publié, selon une allégation, par', zh: '据称发布方为' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'policies', description: 'The policies that it issued.' }],
    in: [{ name: 'issuer', description: 'The government body that issued it.' }],
  },
} as const satisfies RelationKindDefinition;
