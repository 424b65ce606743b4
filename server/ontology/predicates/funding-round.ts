import type { PredicateDefinition } from '../shape.ts';

/** What may be said of funding rounds. */
export const fundingRoundPredicates = [
  {
    predicate: 'amount',
    label: { en: 'amount', fr: 'montant', zh: '金额' },
    description: { en: 'How much money it brought or cost.', fr: 'Combien d’argent elle a apporté ou coûté.' },
    on: ['FundingRound', 'Incident'],
    value: 'money',
    single: true,
    time: 'event',
  },
  {
    predicate: 'announced',
    label: { en: 'announced', fr: 'annoncée', zh: '公布时间' },
    description: { en: 'When it was made public.', fr: 'Quand elle a été rendue publique.' },
    on: ['FundingRound'],
    value: 'date',
    single: true,
    time: 'event',
  },
  {
    predicate: 'series',
    label: { en: 'series', fr: 'série', zh: '轮次' },
    description: {
      en: 'The letter or name that a source gives to the round.',
      fr: 'La lettre ou le nom qu’une source donne à la levée.',
    },
    on: ['FundingRound'],
    value: 'text',
    single: true,
    time: 'event',
  },
] as const satisfies readonly PredicateDefinition[];
