import type { RelationKindDefinition } from '../shape.ts';

export const deploys = {
  kind: 'DEPLOYS',
  label: { en: 'Deployment', fr: 'Déploiement' },
  description: {
    en: 'An agent puts surveillance technology to use.',
    fr: 'Un acteur met en œuvre une technologie de surveillance.',
  },
  from: ['Organization', 'Person', 'GovernmentBody'],
  to: ['Deployment'],
  time: 'state',
  family: 'use',
  readings: {
    out: {
      asserted: { en: 'deploys', fr: 'déploie' },
      planned: { en: 'plans to deploy', fr: 'prévoit de déployer' },
      alleged: { en: 'is alleged to deploy', fr: 'déploierait, selon une allégation,' },
    },
    in: {
      asserted: { en: 'deployed by', fr: 'déployé par' },
      planned: { en: 'planned to be deployed by', fr: 'que prévoit de déployer' },
      alleged: { en: 'allegedly deployed by', fr: 'déployé, selon une allégation, par' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'deployments', description: 'The deployments that it put to use.' }],
    in: [{ name: 'deployers', description: 'Who put it to use.' }],
  },
} as const satisfies RelationKindDefinition;
