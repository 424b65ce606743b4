import type { EntityKindDefinition } from '../shape.ts';

export const technology = {
  kind: 'Technology',
  label: { en: 'Technology', fr: 'Technologie', zh: '技术' },
  plural: { en: 'Technologies', fr: 'Technologies', zh: '技术' },
  description: {
    en: 'A technique that products are built on, such as facial recognition.',
    fr: 'Une technique sur laquelle reposent des produits, comme la reconnaissance faciale.',
  },
  agent: false,
  types: {},
  look: { color: '#56b4e9', shape: 'hexagon', icon: 'cpu' },
} as const satisfies EntityKindDefinition;
