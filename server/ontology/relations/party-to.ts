import type { RelationKindDefinition } from '../shape.ts';

export const partyTo = {
  kind: 'PARTY_TO',
  label: { en: 'Party to an incident', fr: 'Partie à un incident', zh: '事件当事方' },
  description: {
    en: 'An agent, product or deployment is a party to an incident.',
    fr: 'Un acteur, un produit ou un déploiement est partie à un incident.',
  },
  from: ['Organization', 'Person', 'GovernmentBody', 'Product', 'Deployment'],
  to: ['Incident'],
  time: 'event',
  family: 'law',
  readings: {
    out: {
      asserted: { en: 'is a party to', fr: 'est partie à', zh: '作为当事方见于' },
      planned: {
        en: 'is planned to be a party to',
        fr: 'doit, selon un plan, être partie à',
        zh: '计划作为当事方见于',
      },
      alleged: {
        en: 'is alleged to be a party to',
        fr: 'serait partie, selon une allégation, à',
        zh: '据称作为当事方见于',
      },
    },
    in: {
      asserted: { en: 'has as a party', fr: 'a pour partie', zh: '当事方包括' },
      planned: {
        en: 'is planned to have as a party',
        fr: 'doit, selon un plan, avoir pour partie',
        zh: '计划中的当事方包括',
      },
      alleged: {
        en: 'allegedly has as a party',
        fr: 'aurait pour partie, selon une allégation,',
        zh: '据称当事方包括',
      },
    },
  },
  identity: {
    key: 'role',
    required: false,
    label: { en: 'role', fr: 'rôle', zh: '角色' },
    value: 'choice',
    choices: {
      authority: { en: 'authority', fr: 'autorité', zh: '主管机关' },
      respondent: { en: 'respondent', fr: 'partie mise en cause', zh: '被诉方' },
      claimant_group: { en: 'group of claimants', fr: 'groupe de plaignants', zh: '申诉群体' },
      venue: { en: 'venue', fr: 'lieu', zh: '场所' },
    },
  },
  qualifiers: {
    amount: { label: { en: 'amount', fr: 'montant', zh: '金额' }, value: 'money' },
  },
  fields: {
    out: [{ name: 'incidents', description: 'The incidents that it is a party to.' }],
    in: [
      { name: 'parties', description: 'Those that are a party to it.' },
      { name: 'authorities', description: 'The authorities that acted in it.', only: ['authority'] },
      {
        name: 'respondents',
        description: 'Those that answer to it. To be one is no conviction: see `outcome`.',
        only: ['respondent'],
      },
    ],
  },
} as const satisfies RelationKindDefinition;
