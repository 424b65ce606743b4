import type { TimeNature } from '../../server/ontology/index.ts';
import { parsePeriod } from '../../server/record/edtf.ts';
import { isUnreadable } from '../../server/record/problems.ts';
import type { ClaimRecord } from '../../server/record/records.ts';
import type { Fields } from '../yaml/fields.ts';
import type { ClaimPredicate } from './predicate.ts';

/** When it was true. Where the end is open, the source's date is kept: until then the claim is certain. */
export const readPeriod = (
  claim: Fields,
  predicate: ClaimPredicate,
  published: string | undefined,
): ClaimRecord['period'] =>
  claim.parsed('when', (edtf) => {
    const period = parsePeriod(edtf, timeOf(predicate), published);
    if (isUnreadable(period)) return period;
    return { edtf, ...(period.ongoing && published !== undefined && { said: published }) };
  });

const timeOf = (predicate: ClaimPredicate): TimeNature =>
  'relation' in predicate ? predicate.relation.time : predicate.attribute.time;
