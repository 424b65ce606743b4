import type { RelationKindDefinition } from '../shape.ts';

export const raised = {
  kind: 'RAISED',
  label: { en: 'Raising money', fr: 'Levée de fonds', zh: '融资' },
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
      asserted: { en: 'raised', fr: 'a levé', zh: '完成了' },
      planned: { en: 'plans to raise', fr: 'prévoit de lever', zh: '计划进行' },
      alleged: { en: 'is alleged to have raised', fr: 'aurait levé, selon une allégation,', zh: '据称完成了' },
    },
    in: {
      asserted: { en: 'raised by', fr: 'levée par', zh: '融资方为' },
      planned: { en: 'planned to be raised by', fr: 'dont la levée est prévue par', zh: '计划中的融资方为' },
      alleged: { en: 'allegedly raised by', fr: 'levée, selon une allégation, par', zh: '据称融资方为' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'fundingRounds', description: 'The rounds in which it raised money.' }],
    in: [{ name: 'raisedBy', description: 'Who raised the money.' }],
  },
} as const satisfies RelationKindDefinition;
