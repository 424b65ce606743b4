import type { RelationKindDefinition } from '../shape.ts';

export const deploys = {
  kind: 'DEPLOYS',
  label: { en: 'Deployment', fr: 'Déploiement', zh: '部署' },
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
      asserted: { en: 'deploys', fr: 'déploie', zh: '部署' },
      planned: { en: 'plans to deploy', fr: 'prévoit de déployer', zh: '计划部署' },
      alleged: { en: 'is alleged to deploy', fr: 'déploierait, selon une allégation,', zh: '据称部署' },
    },
    in: {
      asserted: { en: 'deployed by', fr: 'déployé par', zh: '部署方为' },
      planned: { en: 'planned to be deployed by', fr: 'que prévoit de déployer', zh: '计划中的部署方为' },
      alleged: { en: 'allegedly deployed by', fr: 'déployé, selon une allégation, par', zh: '据称部署方为' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'deployments', description: 'The deployments that it put to use.' }],
    in: [{ name: 'deployers', description: 'Who put it to use.' }],
  },
} as const satisfies RelationKindDefinition;
