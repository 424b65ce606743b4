/** Amounts and numbers in words, as precise as the source and no more. */
import type { ValueAnswer } from '../api/page-documents.ts';
import type { Lang } from '../state/view.ts';
import { tables } from './areas/values.ts';
import { inWords } from './dates.ts';

// Digits are never rounded away: “1.234567 million” is ugly and right.
const EVERY_DIGIT = 20;

function formatted(decimal: string, lang: string): string {
  const long = Math.abs(Number(decimal)) >= 1e6;
  const format = new Intl.NumberFormat(lang, {
    maximumFractionDigits: EVERY_DIGIT,
    ...(long ? { notation: 'compact', compactDisplay: 'long' } : {}),
  });
  // Formatters take decimal text exactly; the type only knows template strings of it.
  return format.format(decimal as `${number}`);
}

/** “$600 million”, “600 millions $US”: the language's own place for the currency, around the number in words. */
const money = (amount: string, currency: string, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'currency', currency, maximumFractionDigits: 0 })
    .formatToParts(0)
    .map((part) => (part.type === 'integer' ? formatted(amount, lang) : part.value))
    .join('');

export function valueInWords(value: ValueAnswer, lang: Lang): string {
  const words = tables[lang];
  switch (value.__typename) {
    case 'TextValue':
      return value.text;
    case 'DateValue':
      return inWords(value.edtf, lang);
    case 'UrlValue':
      return value.url;
    case 'EntityValue':
      return value.entity.name;
    case 'MoneyValue': {
      if (value.amount === null) return words.asPrinted(value.asPrinted ?? '', value.currency);
      return words.precision[value.precision](money(value.amount, value.currency, lang));
    }
    case 'NumberValue': {
      const unit = value.unit ? ` ${value.unit}` : '';
      if (value.number === null) return words.asPrinted(value.asPrinted ?? '', value.unit ?? '');
      return words.precision[value.precision](formatted(value.number, lang) + unit);
    }
  }
}
