import type { ClaimRecord, PrecisionName, ValueRecord } from '../../server/record/records.ts';
import { writtenNumber } from '../../server/record/value.ts';

/** A claim in one line as a seed would write it: `sensetime valuation > 3000000000 USD, 2018-04`. */
export const describeClaim = (claim: ClaimRecord): string => {
  const said = claim.object ?? (claim.value && describeValue(claim.value));
  const qualifiers = Object.entries(claim.qualifiers ?? {}).map(([key, value]) => `${key} ${describeValue(value)}`);
  const modality = claim.modality === 'asserted' ? [] : [claim.modality];
  const basis = claim.basis === 'inferred' ? ['inferred by the editors'] : [];
  const period = claim.period ? [claim.period.edtf] : [];
  const statement = [claim.subject, claim.predicate, said].filter((part) => part !== undefined).join(' ');
  return [statement, ...qualifiers, ...period, ...modality, ...basis].join(', ');
};

const describeValue = (value: ValueRecord): string => {
  switch (value.type) {
    case 'text':
      return `“${value.text}”`;
    case 'number':
      return quantity(value.number, value.unit, value);
    case 'money':
      return quantity(value.amount, value.currency, value);
    case 'date':
      return value.edtf;
    case 'url':
      return value.url;
    case 'choice':
      return value.choice;
    case 'entity':
      return value.entity;
  }
};

const quantity = (
  number: string | undefined,
  measure: string | undefined,
  { asPrinted, precision }: { asPrinted?: string | undefined; precision: PrecisionName },
): string => {
  const figure = number === undefined ? `“${asPrinted}”` : writtenNumber(number, precision);
  return measure === undefined ? figure : `${figure} ${measure}`;
};
