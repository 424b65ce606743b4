import type { EntityKindDefinition } from '../shape.ts';

export const fundingRound = {
  kind: 'FundingRound',
  label: { en: 'Funding round', fr: 'Levée de fonds', zh: '融资轮次' },
  plural: { en: 'Funding rounds', fr: 'Levées de fonds', zh: '融资轮次' },
  description: {
    en: 'One occasion on which an organization raised money; who took part is said by lines to it.',
    fr: 'Une occasion à laquelle une organisation a levé des fonds ; les lignes qui y mènent disent qui y a pris part.',
  },
  agent: false,
  types: {
    equity: { en: 'equity', fr: 'fonds propres', zh: '股权' },
    ipo: { en: 'initial public offering', fr: 'introduction en bourse', zh: '首次公开募股' },
    secondary: { en: 'secondary sale', fr: 'cession secondaire', zh: '二级出售' },
    grant: { en: 'grant', fr: 'subvention', zh: '拨款' },
  },
  look: { color: '#009e73', shape: 'diamond', icon: 'banknote' },
} as const satisfies EntityKindDefinition;
