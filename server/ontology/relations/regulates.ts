import type { RelationKindDefinition } from '../shape.ts';

export const regulates = {
  kind: 'REGULATES',
  label: { en: 'Regulation', fr: 'Réglementation', zh: '规范' },
  description: {
    en: 'A policy prohibits, restricts, requires or permits something.',
    fr: 'Une politique interdit, restreint, exige ou autorise quelque chose.',
  },
  from: ['Policy'],
  to: ['Technology', 'Product', 'Deployment', 'Place', 'EthicsIssue'],
  time: 'state',
  family: 'law',
  readings: {
    out: {
      asserted: { en: 'regulates', fr: 'encadre', zh: '规范' },
      planned: { en: 'is planned to regulate', fr: 'doit, selon un plan, encadrer', zh: '计划规范' },
      alleged: { en: 'is alleged to regulate', fr: 'encadrerait, selon une allégation,', zh: '据称规范' },
    },
    in: {
      asserted: { en: 'regulated by', fr: 'encadré par', zh: '受规范于' },
      planned: { en: 'planned to be regulated by', fr: 'que doit, selon un plan, encadrer', zh: '计划受规范于' },
      alleged: { en: 'allegedly regulated by', fr: 'encadré, selon une allégation, par', zh: '据称受规范于' },
    },
  },
  identity: {
    key: 'mode',
    required: false,
    label: { en: 'mode', fr: 'mode', zh: '方式' },
    value: 'choice',
    choices: {
      prohibits: { en: 'prohibits', fr: 'interdit', zh: '禁止' },
      restricts: { en: 'restricts', fr: 'restreint', zh: '限制' },
      requires: { en: 'requires', fr: 'exige', zh: '要求' },
      permits: { en: 'permits', fr: 'autorise', zh: '允许' },
    },
  },
  qualifiers: {
    article: { label: { en: 'article', fr: 'article', zh: '条款' }, value: 'text' },
  },
  fields: {
    out: [{ name: 'regulates', description: 'What it prohibits, restricts, requires or permits.' }],
    in: [{ name: 'regulatedBy', description: 'The policies that prohibit, restrict, require or permit it.' }],
  },
} as const satisfies RelationKindDefinition;
