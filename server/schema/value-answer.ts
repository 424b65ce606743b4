import type { AttributeValueAnswer, MentionAnswer } from '../graph/answers.ts';
import type { Words } from '../ontology/index.ts';
import type { ValueRecord } from '../record/records.ts';
import { type Language, labelIn } from '../words/language.ts';
import type { ValueAnswer } from './value.ts';

/** A stored value as GraphQL shows it. `mentions` are those that the question fetched for values that are entities. */
export const valueAnswer = (
  value: ValueRecord | AttributeValueAnswer['value'],
  choices: Readonly<Record<string, Words>> | undefined,
  language: Language,
  mentions: readonly MentionAnswer[] = [],
): ValueAnswer => {
  switch (value.type) {
    case 'text':
      return { is: 'TextValue', text: value.text, lang: value.lang ?? null };
    case 'choice': {
      const words = choices?.[value.choice];
      return { is: 'TextValue', text: words ? labelIn(words, language) : value.choice, lang: words ? language : null };
    }
    case 'number':
      return {
        is: 'NumberValue',
        number: value.number ?? null,
        unit: value.unit ?? null,
        precision: value.precision,
        asPrinted: value.asPrinted ?? null,
      };
    case 'money':
      return {
        is: 'MoneyValue',
        amount: value.amount ?? null,
        currency: value.currency,
        precision: value.precision,
        asPrinted: value.asPrinted ?? null,
      };
    case 'date':
      return { is: 'DateValue', edtf: value.edtf };
    case 'url':
      return { is: 'UrlValue', url: value.url };
    case 'object':
      return { is: 'EntityValue', entity: value.entity };
    case 'entity': {
      const entity = mentions.find(({ written }) => written === value.entity)?.entity;
      return entity ? { is: 'EntityValue', entity } : { is: 'TextValue', text: value.entity, lang: null };
    }
  }
};
