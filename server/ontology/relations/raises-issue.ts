import type { RelationKindDefinition } from '../shape.ts';

export const raisesIssue = {
  kind: 'RAISES_ISSUE',
  label: { en: 'Issue at stake', fr: 'Enjeu soulevé', zh: '所涉权益' },
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
      asserted: { en: 'raises', fr: 'soulève', zh: '触及' },
      planned: { en: 'would raise, as planned,', fr: 'soulèverait, selon le plan,', zh: '按计划将触及' },
      alleged: { en: 'is alleged to raise', fr: 'soulèverait, selon une allégation,', zh: '据称触及' },
    },
    in: {
      asserted: { en: 'raised by', fr: 'soulevé par', zh: '触及者包括' },
      planned: {
        en: 'would be raised, as planned, by',
        fr: 'que soulèverait, selon le plan,',
        zh: '按计划触及者将包括',
      },
      alleged: { en: 'allegedly raised by', fr: 'soulevé, selon une allégation, par', zh: '据称触及者包括' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'issues', description: 'The rights and interests that it puts at stake.' }],
    in: [{ name: 'raisedBy', description: 'What puts it at stake.' }],
  },
} as const satisfies RelationKindDefinition;
