import type { ValueType } from '../ontology/index.ts';
import { queryBounds } from './edtf.ts';
import { isUnreadable, type Unreadable, unreadable } from './problems.ts';
import { type PrecisionName, precisions, type ValueRecord } from './records.ts';

/** What decides how a value is read; definitions of attributes and of qualifiers both have it. */
export interface ValueDefinition {
  value: ValueType;
  unit?: string;
  choices?: Readonly<Record<string, unknown>>;
}

/** A value as a seed writes it: text, or the words of a source that gives no number. */
export type WrittenValue = string | { asPrinted: string; unit: string };

/** Reads a written value as its attribute or qualifier wants it. */
export const parseValue = (written: WrittenValue, definition: ValueDefinition): ValueRecord | Unreadable =>
  typeof written === 'string'
    ? readers[definition.value](written, definition)
    : parseAsPrinted(written.asPrinted, written.unit, definition);

type Reader = (text: string, definition: ValueDefinition) => ValueRecord | Unreadable;

const readers: Record<ValueType, Reader> = {
  text: (text) => (text.trim() === '' ? unreadable('The text is empty.') : { type: 'text', text }),
  number: (text, definition) => {
    const quantity = parseQuantity(text);
    if (isUnreadable(quantity)) return quantity;
    const unit = quantity.measure ?? definition.unit;
    if (definition.unit !== undefined && unit !== definition.unit)
      return unreadable(`“${text}” is counted in ${unit}; this value is counted in ${definition.unit}.`);
    return {
      type: 'number',
      number: quantity.number,
      ...(unit !== undefined && { unit }),
      precision: quantity.precision,
    };
  },
  money: (text) => {
    const quantity = parseQuantity(text);
    if (isUnreadable(quantity)) return quantity;
    if (quantity.measure === undefined)
      return unreadable(`“${text}” has no currency; add its ISO 4217 code, such as USD.`);
    const currency = parseCurrency(quantity.measure);
    if (typeof currency !== 'string') return currency;
    return { type: 'money', amount: quantity.number, currency, precision: quantity.precision };
  },
  date: (text) => {
    const days = queryBounds(text);
    return isUnreadable(days) ? days : { type: 'date', edtf: text };
  },
  url: (text) =>
    /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
      ? { type: 'url', url: text }
      : unreadable(`“${text}” is not a web address; write it with http:// or https://.`),
  choice: (text, definition) => {
    const choices = Object.keys(definition.choices ?? {});
    return choices.includes(text)
      ? { type: 'choice', choice: text }
      : unreadable(`“${text}” is not in the list: ${choices.join(', ')}.`);
  },
  entity: (text) => ({ type: 'entity', entity: text }),
};

const parseAsPrinted = (asPrinted: string, unit: string, definition: ValueDefinition): ValueRecord | Unreadable => {
  if (definition.value === 'number') {
    return definition.unit === undefined || unit === definition.unit
      ? { type: 'number', unit, precision: 'about', asPrinted }
      : unreadable(`“${asPrinted}” is counted in ${unit}; this value is counted in ${definition.unit}.`);
  }
  if (definition.value !== 'money') return unreadable('Only numbers and amounts may be given as printed.');
  const currency = parseCurrency(unit);
  return typeof currency === 'string' ? { type: 'money', currency, precision: 'about', asPrinted } : currency;
};

interface Quantity {
  number: string;
  precision: PrecisionName;
  /** A currency or a unit. */
  measure?: string;
}

const signs: Readonly<Record<PrecisionName, string>> = {
  exact: '',
  about: '~',
  more_than: '>',
  at_least: '>=',
  less_than: '<',
  at_most: '<=',
};

/** A number with its precision as a seed writes it: `> 3000000000`, `~400`. */
export const writtenNumber = (number: string, precision: PrecisionName): string =>
  `${signs[precision]}${/[<>]/.test(signs[precision]) ? ' ' : ''}${number}`;

const precisionOf = (sign: string): PrecisionName => precisions.find((name) => signs[name] === sign) ?? 'exact';

const parseQuantity = (text: string): Quantity | Unreadable => {
  const written = /^(>=|<=|>|<|~|) ?(-?\d+(?:\.\d+)?)(?: (\S.*))?$/.exec(text);
  if (!written) {
    return /\d[,' \u00a0\u202f]\d|\d\.\d{3}\.|\d\.\d{3},/.test(text)
      ? unreadable(`“${text}” groups its digits or uses a decimal comma; write digits alone, with a decimal point.`)
      : unreadable(
          `“${text}” is not a number; write [> >= < <= ~] NUMBER [currency or unit], such as > 3000000000 USD.`,
        );
  }
  const [, sign = '', number = '', measure] = written;
  const digitsFollow = measure !== undefined && /^\d/.test(measure);
  if (digitsFollow) return unreadable(`“${text}” groups its digits; write them without spaces.`);
  return { number, precision: precisionOf(sign), ...(measure !== undefined && { measure }) };
};

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Checks an ISO 4217 code. */
export const parseCurrency = (code: string): string | Unreadable =>
  currencies.has(code) ? code : unreadable(`“${code}” is not a currency; write an ISO 4217 code, such as USD or CNY.`);
