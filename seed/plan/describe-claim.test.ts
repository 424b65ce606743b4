import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnreadable } from '../../server/record/problems.ts';
import type { ClaimRecord } from '../../server/record/records.ts';
import { parseValue } from '../../server/record/value.ts';
import { describeClaim } from './describe-claim.ts';

const claim: ClaimRecord = {
  id: 'gazette:acme.headcount',
  source: 'gazette',
  subject: 'acme',
  predicate: 'headcount',
  modality: 'asserted',
  rank: 'normal',
  basis: 'stated',
  at: ['p1'],
};

test('says object, qualifiers, period, modality and basis', () => {
  const qualifiers = { product: { type: 'entity', entity: 'eye' } } as const;
  const supplied: ClaimRecord = {
    ...claim,
    predicate: 'SUPPLIES',
    object: 'rival',
    qualifiers,
    period: { edtf: '2019/..' },
    modality: 'planned',
    basis: 'inferred',
  };
  expect(describeClaim(supplied)).toBe('acme SUPPLIES rival, product eye, 2019/.., planned, inferred by the editors');
});

test('gives words where the source gives no number', () => {
  const value = { type: 'number', precision: 'about', asPrinted: 'plusieurs milliers', unit: 'people' } as const;
  expect(describeClaim({ ...claim, value })).toBe('acme headcount “plusieurs milliers” people');
});

const sign = fc.constantFrom('', '~', '> ', '>= ', '< ', '<= ');
const figure = fc
  .tuple(fc.nat(), fc.option(fc.nat({ max: 99 })))
  .map(([whole, part]) => (part === null ? `${whole}` : `${whole}.${part}`));

test('describes a quantity as a seed would write it', () => {
  fc.assert(
    fc.property(sign, figure, fc.constantFrom('people', undefined), (signed, digits, unit) => {
      const written = `${signed}${digits}${unit === undefined ? '' : ` ${unit}`}`;
      const value = parseValue(written, { value: 'number' });
      expect(isUnreadable(value)).toBe(false);
      if (!isUnreadable(value)) expect(describeClaim({ ...claim, value })).toBe(`acme headcount ${written}`);
    }),
  );
});

test('describes an amount as a seed would write it', () => {
  fc.assert(
    fc.property(sign, figure, fc.constantFrom('USD', 'CNY', 'EUR'), (signed, digits, currency) => {
      const written = `${signed}${digits} ${currency}`;
      const value = parseValue(written, { value: 'money' });
      if (isUnreadable(value)) throw new Error(value.unreadable);
      expect(describeClaim({ ...claim, value })).toBe(`acme headcount ${written}`);
    }),
  );
});
