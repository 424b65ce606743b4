import type { EntityKindDefinition } from '../shape.ts';

export const ethicsIssue = {
  kind: 'EthicsIssue',
  label: { en: 'Ethics issue', fr: 'Enjeu éthique', zh: '伦理议题' },
  plural: { en: 'Ethics issues', fr: 'Enjeux éthiques', zh: '伦理议题' },
  description: {
    en: 'A right or an interest that surveillance puts at stake, such as privacy.',
    fr: 'Un droit ou un intérêt que la surveillance met en jeu, comme la vie privée.',
  },
  agent: false,
  types: {},
  look: { color: '#b2182b', shape: 'triangle', icon: 'scale' },
} as const satisfies EntityKindDefinition;
