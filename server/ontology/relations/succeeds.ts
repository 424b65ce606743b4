import type { RelationKindDefinition } from '../shape.ts';

export const succeeds = {
  kind: 'SUCCEEDS',
  label: { en: 'Succession', fr: 'Succession', zh: '承继' },
  description: {
    en: 'An organization continues another under a new name, after a merger or a spin-out.',
    fr: 'Une organisation en prolonge une autre après un changement de nom, une fusion ou une scission.',
  },
  from: ['Organization'],
  to: ['Organization'],
  time: 'event',
  family: 'control',
  readings: {
    out: {
      asserted: { en: 'succeeds', fr: 'succède à', zh: '承继' },
      planned: { en: 'plans to succeed', fr: 'doit, selon un plan, succéder à', zh: '计划承继' },
      alleged: { en: 'is alleged to succeed', fr: 'succéderait, selon une allégation, à', zh: '据称承继' },
    },
    in: {
      asserted: { en: 'succeeded by', fr: 'prolongée par', zh: '承继者为' },
      planned: { en: 'planned to be succeeded by', fr: 'que doit, selon un plan, prolonger', zh: '计划中的承继者为' },
      alleged: { en: 'allegedly succeeded by', fr: 'prolongée, selon une allégation, par', zh: '据称承继者为' },
    },
  },
  identity: {
    key: 'how',
    required: true,
    label: { en: 'how', fr: 'manière', zh: '方式' },
    value: 'choice',
    choices: {
      rename: { en: 'renamed', fr: 'changement de nom', zh: '更名' },
      merger: { en: 'merger', fr: 'fusion', zh: '合并' },
      spin_out: { en: 'spin-out', fr: 'scission', zh: '分拆' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'predecessors', description: 'The organizations that it continues.' }],
    in: [{ name: 'successors', description: 'The organizations that continue it.' }],
  },
} as const satisfies RelationKindDefinition;
