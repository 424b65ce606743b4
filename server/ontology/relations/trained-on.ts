import type { RelationKindDefinition } from '../shape.ts';

export const trainedOn = {
  kind: 'TRAINED_ON',
  label: { en: 'Training', fr: 'Entraînement', zh: '训练' },
  description: {
    en: 'An organization or a product used a dataset for training or measuring.',
    fr: 'Une organisation ou un produit a employé un jeu de données pour l’entraînement ou la mesure.',
  },
  from: ['Organization', 'Product'],
  to: ['Product'],
  time: 'state',
  family: 'technology',
  readings: {
    out: {
      asserted: { en: 'was trained on', fr: 'a été entraîné sur', zh: '训练使用了' },
      planned: { en: 'is planned to be trained on', fr: 'doit, selon un plan, être entraîné sur', zh: '训练计划使用' },
      alleged: {
        en: 'is alleged to have been trained on',
        fr: 'aurait été entraîné, selon une allégation, sur',
        zh: '训练据称使用了',
      },
    },
    in: {
      asserted: { en: 'used to train', fr: 'a servi à entraîner', zh: '被用于训练' },
      planned: { en: 'planned to be used to train', fr: 'doit, selon un plan, servir à entraîner', zh: '计划用于训练' },
      alleged: {
        en: 'allegedly used to train',
        fr: 'aurait servi, selon une allégation, à entraîner',
        zh: '据称被用于训练',
      },
    },
  },
  identity: {
    key: 'use',
    required: false,
    label: { en: 'use', fr: 'usage', zh: '用途' },
    value: 'choice',
    choices: {
      train: { en: 'training', fr: 'entraînement', zh: '训练' },
      test: { en: 'testing', fr: 'test', zh: '测试' },
      benchmark: { en: 'benchmark', fr: 'mesure comparative', zh: '基准' },
    },
  },
  qualifiers: {},
  fields: {
    out: [{ name: 'trainedOn', description: 'The datasets that it was trained or measured on.' }],
    in: [{ name: 'usedToTrain', description: 'What was trained or measured on it.' }],
  },
} as const satisfies RelationKindDefinition;
