import { partOf, type Telling } from '../../telling.ts';
import { type ContestedClaim, tellContested } from '../../told/contested.ts';
import { type HistoryTold, tellHistory } from '../../told/history.ts';
import { type LineTold, tellLine } from '../../told/line.ts';
import { type ListTold, tellList } from '../../told/list.ts';
import type { RelationFound } from './ask.ts';

export interface RelationTold extends LineTold {
  claimList: ListTold<ContestedClaim>;
  history: ListTold<HistoryTold>;
}

export const tellRelation = (
  { line, question, history, background }: RelationFound,
  telling: Telling,
): RelationTold => ({
  ...tellLine(line, null, background, telling),
  history: tellHistory(history, { noun: 'relation', id: line.id }, telling),
  claimList: tellList(
    question.claims.of(line),
    (claim) => tellContested(claim, background, telling),
    (after) => partOf(telling, 'relation', line.id, { after }),
  ),
});
