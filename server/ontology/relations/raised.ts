import type { RelationKindDefinition } from '../shape.ts';

export const raised = {
  kind: 'RAISED',
  label: { en: 'Raising money', fr: 'Levée de fonds' },
  description: {
    en: 'An organization raised money in a round.',
    fr: 'Une organisation a levé des fonds lors d’une opération.',
  },
  from: ['Organization'],
  to: ['FundingRound'],
  time: 'event',
  family: 'money',
  readings: {
    out: {
      asserted: { en: 'raised', fr: 'a levé' },
      planned: { en: 'plans to raise', fr: 'prévoit de lever' },
      alleged: { en: 'is alleged to have raised', fr: 'aurait levé, selon une allégation,' },
    },
    in: {
      asserted: { en: 'raised by', fr: 'levée par' },
      planned: { en: 'planned to be raised by', fr: 'dont la levée est prévue par' },
      alleged: { en: 'allegedly raised by', fr: 'levée, selon une allégation, par' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'fundingRounds', description: 'The rounds in which it raised money.' }],
    in: [{ name: 'raisedBy', description: 'Who raised the money.' }],
  },
} as const satisfies RelationKindDefinition;
