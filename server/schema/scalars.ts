import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

/** How long a date or a number in an argument may be. */
const LONGEST = 64;

// The meaning is judged in the resolver, where a bad value can empty its own field alone.
const textOf = (scalar: string) => (value: unknown) => {
  if (typeof value === 'string' && value.length <= LONGEST) return value;
  if (typeof value === 'number') return String(value);
  throw new GraphQLError(`${scalar} takes text of at most ${LONGEST} characters.`);
};

builder.scalarType('EDTF', {
  description:
    'A date as imprecise as its source, in EDTF: `2014`, `2017-07`, `2018-04-09`, `201X`, `2018~` (about), intervals `2014/2016-03`, `2018-04-09/..` (still so when said), `2018/` (end unknown).',
  serialize: String,
  parseValue: textOf('EDTF'),
});
builder.scalarType('Decimal', {
  description: 'An exact decimal number as text, such as `600000000` or `45.5`; nothing is rounded.',
  serialize: String,
  parseValue: textOf('Decimal'),
});
builder.scalarType('DateTime', {
  description: 'A moment in UTC, by RFC 3339: `2026-11-24T06:30:00.000Z`.',
  serialize: String,
  parseValue: textOf('DateTime'),
});
