import type { PredicateDefinition, QualifierDefinition } from '../ontology/index.ts';
import type { EntityRecord, ValueRecord } from '../record/records.ts';
import { type Language, labelIn, nameIn } from './language.ts';
import type { Phrases } from './phrases/phrases.ts';

// The exact decimal text goes into Intl, which formats it without passing through a floating-point number.
const exact = (decimal: string): Intl.StringNumericLiteral => decimal as Intl.StringNumericLiteral;

/** A value as a sentence shows it: grouped by the language's rules, precision in words, currency by its code. */
export const valueText = (
  value: ValueRecord,
  definition: PredicateDefinition | QualifierDefinition | undefined,
  language: Language,
  phrases: Phrases,
  mentions: readonly EntityRecord[],
): string => {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'choice': {
      const words = definition?.choices?.[value.choice];
      return words ? labelIn(words, language) : value.choice;
    }
    case 'number': {
      const unit = value.unit === undefined ? '' : ` ${value.unit}`;
      if (value.number === undefined) return `${phrases.quote(value.asPrinted ?? '')}${unit}`;
      const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(exact(value.number));
      return `${phrases.precision[value.precision](number)}${unit}`;
    }
    case 'money': {
      if (value.amount === undefined) return `${phrases.quote(value.asPrinted ?? '')} ${value.currency}`;
      const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(exact(value.amount));
      return phrases.precision[value.precision](`${number} ${value.currency}`);
    }
    case 'date':
      return value.edtf;
    case 'url':
      return value.url;
    case 'entity': {
      const entity = mentions.find((candidate) => candidate.id === value.entity);
      return entity ? nameIn(entity.names, language) : value.entity;
    }
  }
};
