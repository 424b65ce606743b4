import type { EntityKindDefinition } from '../shape.ts';

export const organization = {
  kind: 'Organization',
  label: { en: 'Organization', fr: 'Organisation', zh: '组织' },
  plural: { en: 'Organizations', fr: 'Organisations', zh: '组织' },
  description: {
    en: 'A company, fund, university, charity or other body that is no part of a government.',
    fr: 'Une entreprise, un fonds, une université, une association ou un autre organisme hors de l’État.',
  },
  agent: true,
  types: {
    company: { en: 'company', fr: 'entreprise', zh: '公司' },
    investor: { en: 'investor', fr: 'investisseur', zh: '投资机构' },
    state_investor: { en: 'state investor', fr: 'investisseur public', zh: '国有投资机构' },
    fund: { en: 'fund', fr: 'fonds', zh: '基金' },
    university: { en: 'university', fr: 'université', zh: '大学' },
    ngo: { en: 'non-governmental organization', fr: 'organisation non gouvernementale', zh: '非政府组织' },
    media: { en: 'media outlet', fr: 'média', zh: '媒体' },
  },
  look: { color: '#0072b2', shape: 'ellipse', icon: 'building-2' },
} as const satisfies EntityKindDefinition;
