import type { EntityKindDefinition } from '../shape.ts';

export const incident = {
  kind: 'Incident',
  label: { en: 'Incident', fr: 'Incident', zh: '事件' },
  plural: { en: 'Incidents', fr: 'Incidents', zh: '事件' },
  description: {
    en: 'A judgment, fine, settlement, breach, misidentification, halt of sales or protest.',
    fr: 'Un jugement, une amende, un accord, une fuite, une erreur d’identification, un arrêt de vente ou une protestation.',
  },
  agent: false,
  types: {
    judgment: { en: 'judgment', fr: 'jugement', zh: '判决' },
    fine: { en: 'fine', fr: 'amende', zh: '罚款' },
    settlement: { en: 'settlement', fr: 'accord amiable', zh: '和解' },
    breach: { en: 'data breach', fr: 'fuite de données', zh: '数据泄露' },
    misidentification: { en: 'misidentification', fr: 'erreur d’identification', zh: '误认' },
    sales_halt: { en: 'halt of sales', fr: 'arrêt des ventes', zh: '停售' },
    protest: { en: 'protest', fr: 'protestation', zh: '抗议' },
  },
  look: { color: '#3d3d00', shape: 'rhomboid', icon: 'siren' },
} as const satisfies EntityKindDefinition;
