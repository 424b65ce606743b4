/** Amounts and numbers in words, as precise as the source and no more. */
import type { ValueAnswer } from '../api/documents.ts';
import { inWords } from './dates.ts';
import type { Messages } from './en.ts';

// Digits are never rounded away: “1.234567 million” is ugly and right.
const EVERY_DIGIT = 20;

const formatted = (decimal: string, lang: string, options: Intl.NumberFormatOptions): string => {
  const long = Math.abs(Number(decimal)) >= 1e6;
  const format = new Intl.NumberFormat(lang, {
    maximumFractionDigits: EVERY_DIGIT,
    ...(long ? { notation: 'compact', compactDisplay: 'long' } : {}),
    ...options,
  });
  // Formatters take decimal text exactly; the type only knows template strings of it.
  return format.format(decimal as `${number}`);
};

export function valueInWords(value: ValueAnswer, lang: string, words: Messages): string {
  switch (value.__typename) {
    case 'TextValue':
      return value.text;
    case 'DateValue':
      return inWords(value.edtf, lang, words);
    case 'UrlValue':
      return value.url;
    case 'EntityValue':
      return value.entity.name;
    case 'MoneyValue': {
      if (value.amount === null) return words.asPrinted(value.asPrinted ?? '');
      const options = { style: 'currency', currency: value.currency, currencyDisplay: 'symbol' } as const;
      return words.precision[value.precision](formatted(value.amount, lang, { ...options, minimumFractionDigits: 0 }));
    }
    case 'NumberValue': {
      const unit = value.unit ? ` ${value.unit}` : '';
      if (value.number === null) return `${words.asPrinted(value.asPrinted ?? '')}${unit}`;
      return words.precision[value.precision](formatted(value.number, lang, {}) + unit);
    }
  }
}
