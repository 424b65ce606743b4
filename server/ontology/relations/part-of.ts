import type { RelationKindDefinition } from '../shape.ts';

export const partOf = {
  kind: 'PART_OF',
  label: { en: 'Belonging', fr: 'Appartenance', zh: '归属' },
  description: {
    en: 'Something is a part or member of another of its kind.',
    fr: 'Une entité fait partie d’une autre de même nature.',
  },
  from: ['Organization', 'GovernmentBody', 'Place'],
  to: ['Organization', 'GovernmentBody', 'Place'],
  sameKind: true,
  time: 'state',
  family: 'control',
  readings: {
    out: {
      asserted: { en: 'is part of', fr: 'fait partie de', zh: '属于' },
      planned: { en: 'is planned to become part of', fr: 'doit, selon un plan, faire partie de', zh: '计划归入' },
      alleged: { en: 'is alleged to be part of', fr: 'ferait partie, selon une allégation, de', zh: '据称属于' },
    },
    in: {
      asserted: { en: 'includes', fr: 'comprend', zh: '包括' },
      planned: { en: 'is planned to include', fr: 'doit, selon un plan, comprendre', zh: '计划包括' },
      alleged: { en: 'is alleged to include', fr: 'comprendrait, selon une allégation,', zh: '据称包括' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'partOf', description: 'What it is a part or a member of.' }],
    in: [{ name: 'parts', description: 'Its parts and members.' }],
  },
} as const satisfies RelationKindDefinition;
