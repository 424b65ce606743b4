import type { RelationKindDefinition } from '../shape.ts';

export const locatedIn = {
  kind: 'LOCATED_IN',
  label: { en: 'Location', fr: 'Localisation', zh: '所在地' },
  description: {
    en: 'Something has its seat, registration or site in a place.',
    fr: 'Une entité a son siège, son immatriculation ou son site en un lieu.',
  },
  from: [
    'Organization',
    'GovernmentBody',
    'Product',
    'Technology',
    'Place',
    'Deployment',
    'FundingRound',
    'Policy',
    'EthicsIssue',
    'Incident',
  ],
  to: ['Place'],
  time: 'state',
  family: 'place',
  readings: {
    out: {
      asserted: { en: 'is located in', fr: 'se trouve à', zh: '位于' },
      planned: { en: 'is planned to be located in', fr: 'doit, selon un plan, se trouver à', zh: '计划设于' },
      alleged: { en: 'is alleged to be located in', fr: 'se trouverait, selon une allégation, à', zh: '据称位于' },
    },
    in: {
      asserted: { en: 'location of', fr: 'lieu de', zh: '境内有' },
      planned: { en: 'planned location of', fr: 'lieu prévu de', zh: '按计划境内将有' },
      alleged: { en: 'alleged location of', fr: 'lieu, selon une allégation, de', zh: '据称境内有' },
    },
  },
  identity: {
    key: 'as',
    required: false,
    label: { en: 'as', fr: 'en tant que', zh: '性质' },
    value: 'choice',
    choices: {
      headquarters: { en: 'headquarters', fr: 'siège', zh: '总部' },
      registered: { en: 'registered seat', fr: 'siège statutaire', zh: '注册地' },
      site: { en: 'site', fr: 'site', zh: '场所' },
      home_base: { en: 'home base', fr: 'fief', zh: '大本营' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'locations', description: 'The places where it is.' }],
    in: [
      {
        name: 'locationOf',
        description: 'What is in the place itself; what is in its parts is found by the filter `place`.',
      },
    ],
  },
} as const satisfies RelationKindDefinition;
