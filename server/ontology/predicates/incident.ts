import type { PredicateDefinition } from '../shape.ts';

/** What may be said of incidents. */
export const incidentPredicates = [
  {
    predicate: 'date',
    label: { en: 'date', fr: 'date', zh: '日期' },
    description: { en: 'When it happened.', fr: 'Quand il a eu lieu.' },
    on: ['Incident'],
    value: 'date',
    single: true,
    time: 'event',
  },
  {
    predicate: 'outcome',
    label: { en: 'outcome', fr: 'issue', zh: '结果' },
    description: { en: 'How it ended.', fr: 'Comment il s’est terminé.' },
    on: ['Incident'],
    value: 'text',
    single: true,
    time: 'event',
  },
] as const satisfies readonly PredicateDefinition[];
