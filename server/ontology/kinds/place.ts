import type { EntityKindDefinition } from '../shape.ts';

export const place = {
  kind: 'Place',
  label: { en: 'Place', fr: 'Lieu', zh: '地点' },
  plural: { en: 'Places', fr: 'Lieux', zh: '地点' },
  description: { en: 'A country, region, city or site.', fr: 'Un pays, une région, une ville ou un site.' },
  agent: false,
  types: {
    country: { en: 'country', fr: 'pays', zh: '国家' },
    region: { en: 'region', fr: 'région', zh: '地区' },
    city: { en: 'city', fr: 'ville', zh: '城市' },
    site: { en: 'site', fr: 'site', zh: '场所' },
  },
  look: { color: '#8c6d46', shape: 'barrel', icon: 'map-pin' },
} as const satisfies EntityKindDefinition;
