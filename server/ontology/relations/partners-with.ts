import type { Reading, RelationKindDefinition } from '../shape.ts';

/** It reads the same from either end. */
const together = {
  asserted: { en: 'partners with', fr: 'est partenaire de', zh: '合作方为' },
  planned: { en: 'plans to partner with', fr: 'prévoit un partenariat avec', zh: '计划中的合作方为' },
  alleged: {
    en: 'is alleged to partner with',
    fr: 'serait partenaire, selon une allégation, de',
    zh: '据称合作方为',
  },
} as const satisfies Reading;

export const partnersWith = {
  kind: 'PARTNERS_WITH',
  label: { en: 'Partnership', fr: 'Partenariat', zh: '合作' },
  description: { en: 'Two agents work together.', fr: 'Deux acteurs travaillent ensemble.' },
  from: ['Organization', 'Person', 'GovernmentBody'],
  to: ['Organization', 'Person', 'GovernmentBody'],
  symmetric: true,
  time: 'state',
  family: 'control',
  readings: { out: together, in: together },
  qualifiers: {},
  fields: {
    out: [{ name: 'partners', description: 'Those that it works together with.' }],
    in: [],
  },
} as const satisfies RelationKindDefinition;
