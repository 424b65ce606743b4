import type { PredicateDefinition } from '../shape.ts';

/** What may be said of products. */
export const productPredicates = [
  {
    predicate: 'launched',
    label: { en: 'launched', fr: 'lancé', zh: '推出时间' },
    description: { en: 'When it was first offered.', fr: 'Quand il a été proposé pour la première fois.' },
    on: ['Product'],
    value: 'date',
    single: true,
    time: 'event',
  },
  {
    predicate: 'capacity',
    label: { en: 'capacity', fr: 'capacité', zh: '能力' },
    description: { en: 'What it is said to be able to do.', fr: 'Ce qu’il serait capable de faire.' },
    on: ['Product'],
    value: 'text',
    single: false,
    time: 'state',
  },
  {
    predicate: 'concurrentCameras',
    label: { en: 'cameras at once', fr: 'caméras simultanées', zh: '并发摄像头数' },
    description: {
      en: 'How many cameras it is said to handle at once.',
      fr: 'Combien de caméras il traiterait à la fois.',
    },
    on: ['Product'],
    value: 'number',
    unit: 'cameras',
    single: true,
    time: 'state',
  },
  {
    predicate: 'accuracy',
    label: { en: 'accuracy', fr: 'exactitude', zh: '准确率' },
    description: { en: 'How often it is said to be right.', fr: 'À quelle fréquence il aurait raison.' },
    on: ['Product'],
    value: 'number',
    unit: 'percent',
    single: false,
    time: 'state',
  },
  {
    predicate: 'developmentStatus',
    label: { en: 'state of development', fr: 'état du développement', zh: '开发状态' },
    description: { en: 'How far its development is said to be.', fr: 'Où en serait son développement.' },
    on: ['Product'],
    value: 'text',
    single: true,
    time: 'state',
  },
] as const satisfies readonly PredicateDefinition[];
