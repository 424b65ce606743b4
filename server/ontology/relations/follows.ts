import type { RelationKindDefinition } from '../shape.ts';

export const follows = {
  kind: 'FOLLOWS',
  label: { en: 'Sequence', fr: 'Suite', zh: '后续' },
  description: {
    en: 'An incident or a policy follows another of its kind.',
    fr: 'Un incident ou une politique fait suite à un autre de même nature.',
  },
  from: ['Incident', 'Policy'],
  to: ['Incident', 'Policy'],
  sameKind: true,
  time: 'event',
  family: 'law',
  readings: {
    out: {
      asserted: { en: 'follows', fr: 'fait suite à', zh: '承接' },
      planned: { en: 'is planned to follow', fr: 'doit, selon un plan, faire suite à', zh: '计划承接' },
      alleged: { en: 'is alleged to follow', fr: 'ferait suite, selon une allégation, à', zh: '据称承接' },
    },
    in: {
      asserted: { en: 'followed by', fr: 'suivi de', zh: '后续为' },
      planned: { en: 'planned to be followed by', fr: 'que doit, selon un plan, suivre', zh: '计划中的后续为' },
      alleged: { en: 'allegedly followed by', fr: 'suivi, selon une allégation, de', zh: '据称后续为' },
    },
  },
  identity: {
    key: 'how',
    required: false,
    label: { en: 'how', fr: 'manière', zh: '方式' },
    value: 'choice',
    choices: {
      appeals: { en: 'appeals', fr: 'fait appel', zh: '上诉' },
      overturns: { en: 'overturns', fr: 'infirme', zh: '推翻' },
      restores: { en: 'restores', fr: 'rétablit', zh: '恢复' },
      supersedes: { en: 'supersedes', fr: 'remplace', zh: '取代' },
      amends: { en: 'amends', fr: 'modifie', zh: '修订' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'follows', description: 'What it follows: the judgment appealed from, the law amended.' }],
    in: [{ name: 'followedBy', description: 'What follows it: the appeal, the amendment.' }],
  },
} as const satisfies RelationKindDefinition;
