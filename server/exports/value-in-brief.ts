import type { ValueRecord } from '../record/records.ts';

const signs = { exact: '', about: '~', more_than: '> ', at_least: '>= ', less_than: '< ', at_most: '<= ' } as const;

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
      return [`${signs[value.precision]}${value.number ?? value.asPrinted ?? ''}`, value.unit ?? []].flat().join(' ');
    case 'money':
      return `${signs[value.precision]}${value.amount ?? value.asPrinted ?? ''} ${value.currency}`;
  }
};
