import type { PredicateDefinition } from '../shape.ts';

/** What may be said of places. */
export const placePredicates = [
  {
    predicate: 'iso',
    label: { en: 'ISO 3166 code', fr: 'code ISO 3166', zh: 'ISO 3166 代码' },
    description: { en: 'Its code in ISO 3166.', fr: 'Son code dans l’ISO 3166.' },
    on: ['Place'],
    value: 'text',
    single: true,
    time: 'state',
  },
  {
    predicate: 'latitude',
    label: { en: 'latitude', fr: 'latitude', zh: '纬度' },
    description: { en: 'Degrees north, WGS 84.', fr: 'Degrés nord, WGS 84.' },
    on: ['Place'],
    value: 'number',
    unit: 'degrees',
    single: true,
    time: 'state',
  },
  {
    predicate: 'longitude',
    label: { en: 'longitude', fr: 'longitude', zh: '经度' },
    description: { en: 'Degrees east, WGS 84.', fr: 'Degrés est, WGS 84.' },
    on: ['Place'],
    value: 'number',
    unit: 'degrees',
    single: true,
    time: 'state',
  },
  {
    predicate: 'surveillanceCameras',
    label: { en: 'surveillance cameras', fr: 'caméras de surveillance', zh: '监控摄像头数' },
    description: {
      en: 'How many surveillance cameras are said to stand there.',
      fr: 'Combien de caméras de surveillance s’y trouveraient.',
    },
    on: ['Place'],
    value: 'number',
    unit: 'cameras',
    single: true,
    time: 'state',
  },
] as const satisfies readonly PredicateDefinition[];
