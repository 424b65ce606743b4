import type { RelationKindDefinition } from '../shape.ts';

export const raisesIssue = {
  kind: 'RAISES_ISSUE',
  label: { en: 'Issue at stake', fr: 'Enjeu soulevé' },
  description: {
    en: 'Something puts a right or an interest at stake.',
    fr: 'Une entité met en jeu un droit ou un intérêt.',
  },
  from: ['Product', 'Deployment', 'Incident', 'Policy'],
  to: ['EthicsIssue'],
  time: 'state',
  family: 'rights',
  readings: {
    out: {
      asserted: { en: 'raises', fr: 'soulève' },
      planned: { en: 'would raise, as planned,', fr: 'soulèverait, selon le plan,' },
      alleged: { en: 'is alleged to raise', fr: 'soulèverait, selon une allégation,' },
    },
    in: {
      asserted: { en: 'raised by', fr: 'soulevé par' },
      planned: { en: 'would be raised, as planned, by', fr: 'que soulèverait, selon le plan,' },
      alleged: { en: 'allegedly raised by', fr: 'soulevé, selon une allégation, par' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'issues', description: 'The rights and interests that it puts at stake.' }],
    in: [{ name: 'raisedBy', description: 'What puts it at stake.' }],
  },
} as const satisfies RelationKindDefinition;
