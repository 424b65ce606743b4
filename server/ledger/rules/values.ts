import { queryBounds } from '../../record/edtf.ts';
import { isUnreadable } from '../../record/problems.ts';
import type { ValueRecord } from '../../record/records.ts';
import { parseCurrency, type ValueDefinition } from '../../record/value.ts';
import { listed, nearest } from './report.ts';

export interface Fault {
  message: string;
  suggestion?: string;
}

/** Why a value does not satisfy its attribute or qualifier, or nothing. */
export const faultOf = (value: ValueRecord, definition: ValueDefinition): Fault | undefined => {
  if (value.type !== definition.value)
    return { message: `A value of type ${definition.value} is expected, not ${value.type}.` };
  switch (value.type) {
    case 'number':
      if (value.number === undefined && value.asPrinted === undefined) return { message: 'It holds no number.' };
      if (definition.unit !== undefined && value.unit !== definition.unit)
        return { message: `It is counted in ${definition.unit}.`, suggestion: definition.unit };
      return undefined;
    case 'money': {
      if (value.amount === undefined && value.asPrinted === undefined) return { message: 'It holds no amount.' };
      const currency = parseCurrency(value.currency);
      return typeof currency === 'string' ? undefined : { message: currency.unreadable };
    }
    case 'date': {
      const days = queryBounds(value.edtf);
      return isUnreadable(days) ? { message: days.unreadable } : undefined;
    }
    case 'choice':
      return notInList(value.choice, Object.keys(definition.choices ?? {}));
    default:
      return undefined;
  }
};

/** Why a word is not one of a closed list, or nothing. */
export const notInList = (word: string, list: readonly string[]): Fault | undefined => {
  if (list.includes(word)) return undefined;
  const near = nearest(word, list);
  return { message: `“${word}” is not in the list: ${listed(list)}.`, ...(near !== undefined && { suggestion: near }) };
};
