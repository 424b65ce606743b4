import type { z } from 'zod';
import {
  claimRecord,
  differentRecord,
  disputeRecord,
  entityRecord,
  sameRecord,
  sourceRecord,
} from '../record/records.ts';
import type { Collection, RecordOf } from './change-set.ts';

/** How the records of each collection are read back. */
export const recordShapes: { readonly [C in Collection]: z.ZodType<RecordOf[C]> } = {
  sources: sourceRecord,
  entities: entityRecord,
  claims: claimRecord,
  disputes: disputeRecord,
  same: sameRecord,
  different: differentRecord,
};
