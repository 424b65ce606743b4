import type { ClaimRecord } from '../../server/record/records.ts';
import type { Fields } from '../yaml/fields.ts';
import { day, slug } from './grammar.ts';
import { present } from './present.ts';

/** Who says that the claim is wrong, why and since when. The claim stays in its file, shown and drawing nothing. */
export const readRetraction = (claim: Fields): ClaimRecord['retracted'] => {
  const fields = claim.fields('retracted');
  if (!fields) return undefined;
  fields.only(['by', 'reason', 'on', 'correction']);
  fields.require('by', 'reason', 'on');
  const by = fields.choice('by', ['editors', 'source'] as const);
  const reason = fields.text('reason');
  const on = fields.parsed('on', day);
  if (!by || reason === undefined || on === undefined) return undefined;
  return { by, reason, on, ...present({ correction: fields.parsed('correction', slug) }) };
};
