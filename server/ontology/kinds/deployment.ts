import type { EntityKindDefinition } from '../shape.ts';

export const deployment = {
  kind: 'Deployment',
  label: { en: 'Deployment', fr: 'Déploiement', zh: '部署' },
  plural: { en: 'Deployments', fr: 'Déploiements', zh: '部署' },
  description: {
    en: 'A use of surveillance technology at some place by someone, planned or real; its stage says which.',
    fr: 'Un usage d’une technologie de surveillance quelque part par quelqu’un, prévu ou réel ; son stade dit lequel.',
  },
  agent: false,
  types: {
    camera_network: { en: 'camera network', fr: 'réseau de caméras', zh: '摄像头网络' },
    police_use: { en: 'police use', fr: 'usage policier', zh: '警务使用' },
    payment: { en: 'payment', fr: 'paiement', zh: '支付' },
    access_control: { en: 'access control', fr: 'contrôle d’accès', zh: '门禁' },
    retail: { en: 'retail', fr: 'commerce', zh: '零售' },
    transport: { en: 'transport', fr: 'transport', zh: '交通' },
    border: { en: 'border', fr: 'frontière', zh: '边境' },
    school: { en: 'school', fr: 'école', zh: '学校' },
    event: { en: 'event', fr: 'événement', zh: '活动' },
  },
  look: { color: '#d55e00', shape: 'tag', icon: 'scan-face' },
} as const satisfies EntityKindDefinition;
