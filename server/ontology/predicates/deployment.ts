import type { PredicateDefinition } from '../shape.ts';

/** What may be said of deployments. */
export const deploymentPredicates = [
  {
    predicate: 'stage',
    label: { en: 'stage', fr: 'stade', zh: '阶段' },
    description: { en: 'How far it has come.', fr: 'Où il en est.' },
    on: ['Deployment'],
    value: 'choice',
    choices: {
      planned: { en: 'planned', fr: 'prévu', zh: '计划' },
      trial: { en: 'trial', fr: 'essai', zh: '试点' },
      active: { en: 'active', fr: 'actif', zh: '运行中' },
      suspended: { en: 'suspended', fr: 'suspendu', zh: '暂停' },
      ended: { en: 'ended', fr: 'terminé', zh: '结束' },
      cancelled: { en: 'cancelled', fr: 'annulé', zh: '取消' },
    },
    single: true,
    time: 'state',
  },
  {
    predicate: 'scale',
    label: { en: 'scale', fr: 'ampleur', zh: '规模' },
    description: { en: 'How large it is said to be.', fr: 'Son ampleur supposée.' },
    on: ['Deployment'],
    value: 'text',
    single: false,
    time: 'state',
  },
  {
    predicate: 'plannedMunicipalities',
    label: { en: 'planned municipalities', fr: 'municipalités prévues', zh: '计划覆盖城市' },
    description: {
      en: 'How many municipalities it is meant to reach.',
      fr: 'Combien de municipalités il doit toucher.',
    },
    on: ['Deployment'],
    value: 'number',
    unit: 'municipalities',
    single: true,
    time: 'state',
  },
] as const satisfies readonly PredicateDefinition[];
