import type { RelationKindDefinition } from '../shape.ts';

export const issued = {
  kind: 'ISSUED',
  label: { en: 'Issuing', fr: 'Adoption' },
  description: { en: 'A government body issued a policy.', fr: 'Un organisme public a publié une politique.' },
  from: ['GovernmentBody'],
  to: ['Policy'],
  time: 'event',
  family: 'law',
  readings: {
    out: {
      asserted: { en: 'issued', fr: 'a publié' },
      planned: { en: 'plans to issue', fr: 'prévoit de publier' },
      alleged: { en: 'is alleged to have issued', fr: 'aurait publié, selon une allégation,' },
    },
    in: {
      asserted: { en: 'issued by', fr: 'publié par' },
      planned: { en: 'planned to be issued by', fr: 'que prévoit de publier' },
      alleged: { en: 'allegedly issued by', fr: 'publié, selon une allégation, par' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'policies', description: 'The policies that it issued.' }],
    in: [{ name: 'issuer', description: 'The government body that issued it.' }],
  },
} as const satisfies RelationKindDefinition;
