import type { MentionAnswer } from '../graph/answers.ts';
import type { QualifierDefinition } from '../ontology/index.ts';
import type { ValueRecord } from '../record/records.ts';
import { labelIn } from '../words/language.ts';
import { builder } from './builder.ts';
import { LANGUAGE, LanguageEnum } from './enums.ts';
import { Value } from './value.ts';
import { valueAnswer } from './value-answer.ts';

/** A qualifier with what it takes to name and show it. */
export interface QualifierAnswer {
  key: string;
  definition: QualifierDefinition | undefined;
  value: ValueRecord;
  mentions: readonly MentionAnswer[];
}

export const Qualifier = builder.objectRef<QualifierAnswer>('Qualifier').implement({
  description: 'What a claim says besides its subject, predicate and object.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'E.g. `role`, `amount`, `product`.' }),
    label: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description: 'Its name in a language.',
      resolve: ({ key, definition }, { lang }, context) =>
        definition ? labelIn(definition.label, lang ?? context.language) : key,
    }),
    value: t.field({
      type: Value,
      description: 'Its value.',
      resolve: ({ value, definition, mentions }, _args, context) =>
        valueAnswer(value, definition?.choices, context.language, mentions),
    }),
  }),
});
