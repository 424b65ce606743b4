import type { PredicateDefinition } from '../shape.ts';

/** The one thing that must be said of a person. */
export const personPredicates = [
  {
    predicate: 'publicRole',
    label: { en: 'public role', fr: 'rôle public', zh: '公共角色' },
    description: {
      en: 'The public role for which the person stands here; without one nobody is entered.',
      fr: 'Le rôle public pour lequel la personne figure ici ; sans lui, nul n’est inscrit.',
    },
    on: ['Person'],
    value: 'text',
    single: true,
    time: 'state',
  },
] as const satisfies readonly PredicateDefinition[];
