import type { ClaimRecord } from '../../record/records.ts';
import { dateText } from '../../words/date-text.ts';
import { hullOf } from '../../words/period-answer.ts';
import type { Telling } from '../telling.ts';

/** When something was so: as its source writes it, and in words. */
export interface PeriodTold {
  edtf: string;
  text: string;
}

/** A period in words, and as its source writes it where that says more: a year alone is both. */
export const periodText = ({ edtf, text }: PeriodTold): string => (text === edtf ? text : `${text} (${edtf})`);

export const tellPeriod = ({ period }: ClaimRecord, { language }: Telling): PeriodTold | null =>
  period === undefined ? null : { edtf: period.edtf, text: dateText(period.edtf, language) };

/** From the earliest start to the latest end that several claims give. */
export const tellHull = (claims: readonly ClaimRecord[], { language }: Telling): PeriodTold | null => {
  const hull = hullOf(claims);
  return hull === null ? null : { edtf: hull.edtf, text: dateText(hull.edtf, language) };
};
