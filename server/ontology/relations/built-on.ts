import type { RelationKindDefinition } from '../shape.ts';

export const builtOn = {
  kind: 'BUILT_ON',
  label: { en: 'Foundation', fr: 'Socle technique', zh: '技术基础' },
  description: {
    en: 'A product works by means of a technology or of another product.',
    fr: 'Un produit fonctionne grâce à une technologie ou à un autre produit.',
  },
  from: ['Product'],
  to: ['Technology', 'Product'],
  time: 'state',
  family: 'technology',
  readings: {
    out: {
      asserted: { en: 'is built on', fr: 'repose sur', zh: '基于' },
      planned: { en: 'is planned to be built on', fr: 'doit, selon un plan, reposer sur', zh: '计划基于' },
      alleged: { en: 'is alleged to be built on', fr: 'reposerait, selon une allégation, sur', zh: '据称基于' },
    },
    in: {
      asserted: { en: 'underlies', fr: 'sous-tend', zh: '支撑' },
      planned: { en: 'is planned to underlie', fr: 'doit, selon un plan, sous-tendre', zh: '计划支撑' },
      alleged: { en: 'is alleged to underlie', fr: 'sous-tendrait, selon une allégation,', zh: '据称支撑' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'builtOn', description: 'The technologies and products by means of which it works.' }],
    in: [{ name: 'underlies', description: 'The products that work by means of it.' }],
  },
} as const satisfies RelationKindDefinition;
