import type { RelationKindDefinition } from '../shape.ts';

export const owns = {
  kind: 'OWNS',
  label: { en: 'Ownership', fr: 'Propriété', zh: '持有' },
  description: {
    en: 'An agent holds some or all of an organization.',
    fr: 'Un acteur détient tout ou partie d’une organisation.',
  },
  from: ['Organization', 'Person', 'GovernmentBody'],
  to: ['Organization'],
  time: 'state',
  family: 'control',
  readings: {
    out: {
      asserted: { en: 'owns', fr: 'détient', zh: '持有' },
      planned: { en: 'plans to own', fr: 'prévoit de détenir', zh: '计划持有' },
      alleged: { en: 'is alleged to own', fr: 'détiendrait, selon une allégation,', zh: '据称持有' },
    },
    in: {
      asserted: { en: 'owned by', fr: 'détenue par', zh: '持有者为' },
      planned: { en: 'planned to be owned by', fr: 'que prévoit de détenir', zh: '计划中的持有者为' },
      alleged: { en: 'allegedly owned by', fr: 'détenue, selon une allégation, par', zh: '据称持有者为' },
    },
  },
  qualifiers: {
    percent: { label: { en: 'share', fr: 'part', zh: '持股比例' }, value: 'number', unit: 'percent' },
  },
  fields: {
    out: [{ name: 'holdings', description: 'The organizations of which it holds a share, however small.' }],
    in: [{ name: 'owners', description: 'Who holds a share of it, however small.' }],
  },
} as const satisfies RelationKindDefinition;
