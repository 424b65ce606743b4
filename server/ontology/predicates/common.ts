import type { PredicateDefinition } from '../shape.ts';

/** What may be said of every kind but a person. */
export const commonPredicates = [
  {
    predicate: 'described',
    label: { en: 'described as', fr: 'décrit comme', zh: '描述为' },
    description: {
      en: 'How a source describes it, in the editors’ words.',
      fr: 'Comment une source la décrit, dans les mots des éditeurs.',
    },
    on: 'any',
    value: 'text',
    single: false,
    time: 'state',
  },
  {
    predicate: 'record',
    label: { en: 'record', fr: 'record', zh: '纪录' },
    description: {
      en: 'A record or a superlative that a source ascribes to it.',
      fr: 'Un record ou un superlatif qu’une source lui attribue.',
    },
    on: 'any',
    value: 'text',
    single: false,
    time: 'state',
  },
  {
    predicate: 'statement',
    label: { en: 'statement', fr: 'déclaration', zh: '声明' },
    description: {
      en: 'Something that it said, reported by a source.',
      fr: 'Ce qu’elle a dit, rapporté par une source.',
    },
    on: 'any',
    value: 'text',
    single: false,
    time: 'event',
  },
  {
    predicate: 'photoCredit',
    label: { en: 'photo credit', fr: 'crédit photo', zh: '图片来源' },
    description: {
      en: 'That it supplied a picture of the source: a sign of how independent the source is of it.',
      fr: 'Qu’elle a fourni une image de la source : un signe de l’indépendance de celle-ci.',
    },
    on: 'any',
    value: 'text',
    single: false,
    time: 'event',
  },
  {
    predicate: 'website',
    label: { en: 'website', fr: 'site internet', zh: '网站' },
    description: { en: 'Its own address on the web.', fr: 'Sa propre adresse sur le web.' },
    on: 'any',
    value: 'url',
    single: true,
    time: 'state',
  },
] as const satisfies readonly PredicateDefinition[];
