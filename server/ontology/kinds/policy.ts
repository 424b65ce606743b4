import type { EntityKindDefinition } from '../shape.ts';

export const policy = {
  kind: 'Policy',
  label: { en: 'Policy', fr: 'Politique publique', zh: '政策' },
  plural: { en: 'Policies', fr: 'Politiques publiques', zh: '政策' },
  description: {
    en: 'A law, regulation, plan, programme, sanctions list or rule of a court.',
    fr: 'Une loi, un règlement, un plan, un programme, une liste de sanctions ou une règle de justice.',
  },
  agent: false,
  types: {
    law: { en: 'law', fr: 'loi', zh: '法律' },
    regulation: { en: 'regulation', fr: 'règlement', zh: '法规' },
    plan: { en: 'plan', fr: 'plan', zh: '规划' },
    programme: { en: 'programme', fr: 'programme', zh: '计划' },
    sanctions_list: { en: 'sanctions list', fr: 'liste de sanctions', zh: '制裁名单' },
    court_rule: { en: 'rule of a court', fr: 'règle de justice', zh: '法院规则' },
  },
  look: { color: '#7b5ea7', shape: 'rectangle', icon: 'scroll-text' },
} as const satisfies EntityKindDefinition;
