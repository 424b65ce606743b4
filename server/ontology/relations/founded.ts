import type { RelationKindDefinition } from '../shape.ts';

export const founded = {
  kind: 'FOUNDED',
  label: { en: 'Founding', fr: 'Fondation', zh: '创立' },
  description: {
    en: 'A person or an organization founded an organization.',
    fr: 'Une personne ou une organisation a fondé une organisation.',
  },
  from: ['Person', 'Organization'],
  to: ['Organization'],
  time: 'event',
  family: 'control',
  readings: {
    out: {
      asserted: { en: 'founded', fr: 'a fondé', zh: '创立了' },
      planned: { en: 'plans to found', fr: 'prévoit de fonder', zh: '计划创立' },
      alleged: { en: 'is alleged to have founded', fr: 'aurait fondé, selon une allégation,', zh: '据称创立了' },
    },
    in: {
      asserted: { en: 'founded by', fr: 'fondée par', zh: '创立者为' },
      planned: { en: 'planned to be founded by', fr: 'que prévoit de fonder', zh: '计划中的创立者为' },
      alleged: { en: 'allegedly founded by', fr: 'fondée, selon une allégation, par', zh: '据称创立者为' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'founderOf', description: 'The organizations that it founded.' }],
    in: [{ name: 'founders', description: 'Who founded it.' }],
  },
} as const satisfies RelationKindDefinition;
