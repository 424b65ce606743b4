import { predicates } from '../../../ontology/index.ts';
import type { ValueRecord } from '../../../record/records.ts';
import { phrasesOf } from '../../../words/phrases/of-language.ts';
import { valueText } from '../../../words/value-text.ts';
import type { Telling } from '../../telling.ts';
import { partsOf } from '../../told/background.ts';
import type { ClaimTold, DisputeTold } from '../../told/claim.ts';
import { reservations, tellDispute } from '../../told/claim.ts';
import { type ContestedClaim, tellContested } from '../../told/contested.ts';
import { type EntityLink, linkRecord } from '../../told/entity-link.ts';
import { type HistoryTold, tellHistory } from '../../told/history.ts';
import { type LineTold, tellLine } from '../../told/line.ts';
import type { ListTold } from '../../told/list.ts';
import { type SourceTold, tellSource } from '../../told/source.ts';
import type { ClaimFound } from './ask.ts';

export interface ClaimPageTold extends ContestedClaim {
  subject: EntityLink;
  object: EntityLink | null;
  value: { text: string; value: ValueRecord } | null;
  disputes: readonly DisputeTold[];
  /** The line that it speaks for, if it draws one. */
  line: LineTold | null;
  correction: SourceTold | null;
  replacedBy: string | null;
  history: ListTold<HistoryTold>;
}

export const tellClaimPage = (found: ClaimFound, telling: Telling): ClaimPageTold => {
  const { claim, line, correction, background } = found;
  const { language } = telling;
  const { value, predicate } = claim.record;
  const { subject, object, mentions } = partsOf(background, claim);
  if (subject === undefined) throw new Error(`The subject of ${claim.id} is not described.`);
  const said = (of: ValueRecord): string =>
    valueText(of, predicates.get(predicate), language, phrasesOf[language], mentions);
  return {
    ...tellContested(claim, background, telling),
    subject: linkRecord(subject, telling),
    object: object === undefined ? null : linkRecord(object, telling),
    value: value === undefined ? null : { text: said(value), value },
    disputes: found.disputes.map((dispute) => tellDispute(dispute, 'disputes', background, telling)),
    line: line === null ? null : tellLine(line, null, background, telling),
    correction: correction === null ? null : tellSource(correction.record, telling),
    replacedBy: found.replacedBy,
    history: tellHistory(found.history, { noun: 'claim', id: claim.id }, telling),
  };
};

/**
 * The claim as a title: who says it comes first, and whatever keeps it from being a plain statement of theirs stands
 * beside it, so that a preview cannot show the one without the other.
 */
export const claimTitle = (claim: ClaimTold, { say }: Pick<Telling, 'say'>): string => {
  const marks = reservations(claim, { say });
  const voiced = say.saidBy(claim.source.publisher ?? claim.source.title, claim.text);
  return marks.length === 0 ? voiced : `[${marks.join('; ')}] ${voiced}`;
};
