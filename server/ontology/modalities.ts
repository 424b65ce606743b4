import type { ModalityDefinition } from './shape.ts';

/**
 * How a source puts what it says, from the strongest to the weakest. Only the drawn ones become lines: a possibility
 * is not a relation, and a denial disputes the claims that it names.
 */
export const modalityList = [
  {
    modality: 'asserted',
    label: { en: 'asserted', fr: 'affirmé', zh: '断言' },
    description: {
      en: 'The source says that it is so, in its own voice.',
      fr: 'La source dit qu’il en est ainsi, de sa propre voix.',
    },
    drawn: true,
    line: 'solid',
  },
  {
    modality: 'planned',
    label: { en: 'planned', fr: 'prévu', zh: '计划' },
    description: {
      en: 'The source says that it is meant to happen; nothing says that it did.',
      fr: 'La source dit que cela est prévu ; rien ne dit que cela a eu lieu.',
    },
    drawn: true,
    line: 'long_dash',
  },
  {
    modality: 'conditional',
    label: { en: 'conditional', fr: 'conditionnel', zh: '有条件' },
    description: {
      en: 'The source says that it would be so if something else came about first.',
      fr: 'La source dit qu’il en serait ainsi si autre chose se produisait d’abord.',
    },
    drawn: false,
    line: 'none',
  },
  {
    modality: 'speculative',
    label: { en: 'speculative', fr: 'spéculatif', zh: '推测' },
    description: {
      en: 'The source thinks it possible and says no more.',
      fr: 'La source le croit possible et n’en dit pas plus.',
    },
    drawn: false,
    line: 'none',
  },
  {
    modality: 'opinion',
    label: { en: 'opinion', fr: 'opinion', zh: '观点' },
    description: { en: 'The source judges or evaluates.', fr: 'La source juge ou évalue.' },
    drawn: false,
    line: 'none',
  },
  {
    modality: 'alleged',
    label: { en: 'alleged', fr: 'allégué', zh: '指称' },
    description: {
      en: 'Somebody says so and the source passes it on; it is not established.',
      fr: 'Quelqu’un le dit et la source le rapporte ; ce n’est pas établi.',
    },
    drawn: true,
    line: 'short_dash',
  },
  {
    modality: 'denied',
    label: { en: 'denied', fr: 'démenti', zh: '否认' },
    description: {
      en: 'The source, or somebody it quotes, says that it is not so.',
      fr: 'La source, ou quelqu’un qu’elle cite, dit que ce n’est pas le cas.',
    },
    drawn: false,
    line: 'none',
  },
] as const satisfies readonly ModalityDefinition[];
