import type { PredicateDefinition } from '../shape.ts';

/** What may be said of policies. */
export const policyPredicates = [
  {
    predicate: 'number',
    label: { en: 'number', fr: 'numéro', zh: '编号' },
    description: { en: 'Its official number.', fr: 'Son numéro officiel.' },
    on: ['Policy'],
    value: 'text',
    single: true,
    time: 'state',
  },
  {
    predicate: 'adopted',
    label: { en: 'adopted', fr: 'adoptée', zh: '通过时间' },
    description: { en: 'When it was adopted.', fr: 'Quand elle a été adoptée.' },
    on: ['Policy'],
    value: 'date',
    single: true,
    time: 'event',
  },
  {
    predicate: 'inForce',
    label: { en: 'in force', fr: 'en vigueur', zh: '生效时间' },
    description: { en: 'When it is in force.', fr: 'Quand elle est en vigueur.' },
    on: ['Policy'],
    value: 'date',
    single: true,
    time: 'state',
  },
  {
    predicate: 'target',
    label: { en: 'target', fr: 'objectif', zh: '目标' },
    description: {
      en: 'A sum that it means to reach by the end of its period.',
      fr: 'Une somme qu’elle veut atteindre à la fin de sa période.',
    },
    on: ['Policy'],
    value: 'money',
    single: false,
    time: 'state',
  },
  {
    predicate: 'registrationAge',
    label: { en: 'age of registration', fr: 'âge d’enregistrement', zh: '登记年龄' },
    description: {
      en: 'The age from which it makes people register.',
      fr: 'L’âge à partir duquel elle oblige à s’enregistrer.',
    },
    on: ['Policy'],
    value: 'number',
    unit: 'years',
    single: true,
    time: 'state',
  },
] as const satisfies readonly PredicateDefinition[];
