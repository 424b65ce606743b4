import type { RelationKindDefinition } from '../shape.ts';

export const listedUnder = {
  kind: 'LISTED_UNDER',
  label: { en: 'Listing', fr: 'Inscription', zh: '列名' },
  description: {
    en: 'An agent stands on a list; a listing is a listing, not a conviction.',
    fr: 'Un acteur figure sur une liste ; une inscription n’est pas une condamnation.',
  },
  from: ['Organization', 'Person', 'GovernmentBody'],
  to: ['Policy'],
  time: 'state',
  family: 'law',
  readings: {
    out: {
      asserted: { en: 'is listed under', fr: 'figure sur', zh: '被列入' },
      planned: { en: 'is planned to be listed under', fr: 'doit, selon un plan, figurer sur', zh: '计划被列入' },
      alleged: { en: 'is alleged to be listed under', fr: 'figurerait, selon une allégation, sur', zh: '据称被列入' },
    },
    in: {
      asserted: { en: 'lists', fr: 'inscrit', zh: '列有' },
      planned: { en: 'is planned to list', fr: 'doit, selon un plan, inscrire', zh: '计划列入' },
      alleged: { en: 'is alleged to list', fr: 'inscrirait, selon une allégation,', zh: '据称列有' },
    },
  },
  qualifiers: {
    reason: { label: { en: 'reason', fr: 'motif', zh: '理由' }, value: 'text' },
  },
  fields: {
    out: [{ name: 'listings', description: 'The lists that it stands on. A listing is a listing, not a conviction.' }],
    in: [{ name: 'listed', description: 'Those that stand on the list. A listing is a listing, not a conviction.' }],
  },
} as const satisfies RelationKindDefinition;
