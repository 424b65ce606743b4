import type { ValueRecord } from '../record/records.ts';
import { writtenNumber } from '../record/value.ts';

/** A value as seeds write it, exact and the same in every language: `> 3000000000 USD`. */
export const valueInBrief = (value: ValueRecord | undefined): string | undefined => {
  switch (value?.type) {
    case undefined:
      return undefined;
    case 'text':
      return value.text;
    case 'choice':
      return value.choice;
    case 'date':
      return value.edtf;
    case 'url':
      return value.url;
    case 'entity':
      return value.entity;
    case 'number':
      return [writtenNumber(value.number ?? value.asPrinted ?? '', value.precision), value.unit ?? []].flat().join(' ');
    case 'money':
      return `${writtenNumber(value.amount ?? value.asPrinted ?? '', value.precision)} ${value.currency}`;
  }
};
