import type { RelationKindDefinition } from '../shape.ts';

export const investedIn = {
  kind: 'INVESTED_IN',
  label: { en: 'Investment', fr: 'Investissement', zh: '投资' },
  description: {
    en: 'An agent put money into a round or an organization.',
    fr: 'Un acteur a mis de l’argent dans une levée ou une organisation.',
  },
  from: ['Organization', 'Person', 'GovernmentBody'],
  to: ['FundingRound', 'Organization'],
  time: 'event',
  family: 'money',
  readings: {
    out: {
      asserted: { en: 'invested in', fr: 'a investi dans', zh: '投资了' },
      planned: { en: 'plans to invest in', fr: 'prévoit d’investir dans', zh: '计划投资' },
      alleged: {
        en: 'is alleged to have invested in',
        fr: 'aurait investi, selon une allégation, dans',
        zh: '据称投资了',
      },
    },
    in: {
      asserted: { en: 'backed by', fr: 'financé par', zh: '投资方为' },
      planned: { en: 'to be backed, as planned, by', fr: 'dont le financement est prévu par', zh: '计划中的投资方为' },
      alleged: { en: 'allegedly backed by', fr: 'financé, selon une allégation, par', zh: '据称投资方为' },
    },
  },
  qualifiers: {
    role: {
      label: { en: 'role', fr: 'rôle', zh: '角色' },
      value: 'choice',
      choices: {
        lead: { en: 'lead', fr: 'meneur', zh: '领投' },
        co_lead: { en: 'co-lead', fr: 'co-meneur', zh: '联合领投' },
        participant: { en: 'participant', fr: 'participant', zh: '跟投' },
        cornerstone: { en: 'cornerstone', fr: 'investisseur de référence', zh: '基石投资者' },
      },
    },
    amount: { label: { en: 'amount', fr: 'montant', zh: '金额' }, value: 'money' },
  },
  fields: {
    out: [{ name: 'investments', description: 'The rounds and organizations that it put money into.' }],
    in: [
      { name: 'investors', description: 'Who put money into it.' },
      {
        name: 'lead',
        description: 'Who led the round, alone or with others; a co-leader has the role `co_lead`.',
        on: ['FundingRound'],
        only: ['lead', 'co_lead'],
      },
    ],
  },
} as const satisfies RelationKindDefinition;
