import type { EntityAnswer } from '../graph/answers.ts';
import type { PrecisionName } from '../record/records.ts';
import { builder } from './builder.ts';
import { PrecisionEnum } from './enums.ts';
import { Entity } from './refs.ts';

/** A value as GraphQL shows it; `__typename` tells which. */
export type ValueAnswer =
  | { is: 'TextValue'; text: string; lang: string | null }
  | {
      is: 'NumberValue';
      number: string | null;
      unit: string | null;
      precision: PrecisionName;
      asPrinted: string | null;
    }
  | { is: 'MoneyValue'; amount: string | null; currency: string; precision: PrecisionName; asPrinted: string | null }
  | { is: 'DateValue'; edtf: string }
  | { is: 'UrlValue'; url: string }
  | { is: 'EntityValue'; entity: EntityAnswer };

type Of<N extends ValueAnswer['is']> = Extract<ValueAnswer, { is: N }>;

const TextValue = builder.objectRef<Of<'TextValue'>>('TextValue').implement({
  description: 'Words of the editors, or a term of a closed list.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    lang: t.exposeString('lang', { nullable: true, description: 'Their language (BCP 47).' }),
  }),
});

const PRECISION = 'How exactly the source gives it.';
const AS_PRINTED = 'The source’s own words where they give no number: “several thousand”.';

const NumberValue = builder.objectRef<Of<'NumberValue'>>('NumberValue').implement({
  description: 'A number with its unit and how exactly the source gives it.',
  fields: (t) => ({
    number: t.expose('number', {
      type: 'Decimal',
      nullable: true,
      description: 'None where the source gives only words.',
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'What is counted or measured, e.g. `cameras`.' }),
    precision: t.expose('precision', { type: PrecisionEnum, description: PRECISION }),
    asPrinted: t.exposeString('asPrinted', { nullable: true, description: AS_PRINTED }),
  }),
});

const MoneyValue = builder.objectRef<Of<'MoneyValue'>>('MoneyValue').implement({
  description: 'A sum in the currency of its source; currencies are never converted.',
  fields: (t) => ({
    amount: t.expose('amount', {
      type: 'Decimal',
      nullable: true,
      description: 'None where the source gives only words.',
    }),
    currency: t.exposeString('currency', { description: 'ISO 4217, e.g. `USD`.' }),
    precision: t.expose('precision', { type: PrecisionEnum, description: PRECISION }),
    asPrinted: t.exposeString('asPrinted', { nullable: true, description: AS_PRINTED }),
  }),
});

const DateValue = builder.objectRef<Of<'DateValue'>>('DateValue').implement({
  description: 'A date as imprecise as its source.',
  fields: (t) => ({ edtf: t.expose('edtf', { type: 'EDTF', description: 'E.g. `2014` or `2017-07`.' }) }),
});

const UrlValue = builder.objectRef<Of<'UrlValue'>>('UrlValue').implement({
  description: 'An address on the web.',
  fields: (t) => ({ url: t.exposeString('url', { description: 'The address.' }) }),
});

const EntityValue = builder.objectRef<Of<'EntityValue'>>('EntityValue').implement({
  description: 'Another entity.',
  fields: (t) => ({ entity: t.expose('entity', { type: Entity, description: 'The entity.' }) }),
});

export const Value = builder.unionType('Value', {
  description: 'What an attribute or a qualifier holds.',
  types: [TextValue, NumberValue, MoneyValue, DateValue, UrlValue, EntityValue],
  resolveType: (value) => value.is,
});
