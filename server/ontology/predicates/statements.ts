import type { PredicateDefinition } from '../shape.ts';

/** What is said but not drawn: possibilities, needs and wishes are no relations. */
export const statementsPredicates = [
  {
    predicate: 'COULD_LINK_TO',
    label: { en: 'could be linked to', fr: 'pourrait être relié à', zh: '可能连接' },
    description: {
      en: 'That it could be linked to something else.',
      fr: 'Qu’elle pourrait être reliée à autre chose.',
    },
    on: ['Product', 'Organization', 'Deployment'],
    value: 'text',
    statement: { to: 'any' },
    single: false,
    time: 'state',
  },
  {
    predicate: 'COULD_USE',
    label: { en: 'could use', fr: 'pourrait utiliser', zh: '可能使用' },
    description: { en: 'That it could use something.', fr: 'Qu’elle pourrait utiliser quelque chose.' },
    on: ['Organization', 'GovernmentBody'],
    value: 'text',
    statement: { to: 'any' },
    single: false,
    time: 'state',
  },
  {
    predicate: 'NEEDS',
    label: { en: 'needs', fr: 'a besoin de', zh: '需要' },
    description: { en: 'That it needs something.', fr: 'Qu’elle a besoin de quelque chose.' },
    on: ['Organization', 'GovernmentBody', 'Product'],
    value: 'text',
    statement: { to: 'any' },
    single: false,
    time: 'state',
  },
  {
    predicate: 'INTENDS',
    label: { en: 'intends', fr: 'a l’intention de', zh: '打算' },
    description: { en: 'Something that it means to do.', fr: 'Ce qu’elle a l’intention de faire.' },
    on: ['Organization', 'GovernmentBody'],
    value: 'text',
    statement: { to: 'any' },
    single: false,
    time: 'state',
  },
  {
    predicate: 'INTERESTED_IN',
    label: { en: 'is interested in', fr: 's’intéresse à', zh: '感兴趣' },
    description: { en: 'That it is interested in something.', fr: 'Qu’elle s’intéresse à quelque chose.' },
    on: ['Organization', 'GovernmentBody'],
    value: 'text',
    statement: { to: 'any' },
    single: false,
    time: 'state',
  },
] as const satisfies readonly PredicateDefinition[];
