import type { RelationKindDefinition } from '../shape.ts';

export const partnersWith = {
  kind: 'PARTNERS_WITH',
  label: { en: 'Partnership', fr: 'Partenariat' },
  description: { en: 'Two agents work together.', fr: 'Deux acteurs travaillent ensemble.' },
  from: ['Organization', 'Person', 'GovernmentBody'],
  to: ['Organization', 'Person', 'GovernmentBody'],
  symmetric: true,
  time: 'state',
  family: 'control',
  readings: {
    out: {
      asserted: { en: 'partners with', fr: 'est partenaire de' },
      planned: { en: 'plans to partner with', fr: 'prévoit un partenariat avec' },
      alleged: { en: 'is alleged to partner with', fr: 'serait partenaire, selon une allégation, de' },
    },
    in: {
      asserted: { en: 'partners with', fr: 'est partenaire de' },
      planned: { en: 'plans to partner with', fr: 'prévoit un partenariat avec' },
      alleged: { en: 'is alleged to partner with', fr: 'serait partenaire, selon une allégation, de' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'partners', description: 'Those that it works together with.' }],
    in: [],
  },
} as const satisfies RelationKindDefinition;
