import { timeNature } from '../ontology/index.ts';
import { parsePeriod } from '../record/edtf.ts';
import { isUnreadable } from '../record/problems.ts';
import type { ClaimRecord } from '../record/records.ts';

/** When a claim holds, as it is stored: zeros where it is undated. */
export interface StoredBounds {
  dated: boolean;
  doubtful: boolean;
  sMin: number;
  sMax: number;
  eMin: number;
  eMax: number;
}

const UNDATED: StoredBounds = { dated: false, doubtful: false, sMin: 0, sMax: 0, eMin: 0, eMax: 0 };

export const boundsOf = ({ id, predicate, period }: ClaimRecord): StoredBounds => {
  if (period === undefined) return UNDATED;
  const read = parsePeriod(period.edtf, timeNature(predicate), period.said);
  // Plans refuse such a period, so only a damaged log can bring one here.
  if (isUnreadable(read)) throw new Error(`The period of ${id} cannot be read: ${read.unreadable}`);
  const { doubtful, sMin, sMax, eMin, eMax } = read;
  return { dated: true, doubtful, sMin, sMax, eMin, eMax };
};
