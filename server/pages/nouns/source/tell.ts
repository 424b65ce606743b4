import type { VersionNumbers } from '../../../graph/answers.ts';
import { webAddress } from '../../../record/web-address.ts';
import { partOf, type Telling } from '../../telling.ts';
import { type ContestedClaim, tellContested } from '../../told/contested.ts';
import { type HistoryTold, tellHistory } from '../../told/history.ts';
import { type ListTold, tellList } from '../../told/list.ts';
import { type SourceTold, tellSource } from '../../told/source.ts';
import type { SourceFound } from './ask.ts';

export interface SourcePageTold extends SourceTold, VersionNumbers {
  archiveUrl: string | null;
  retrieved: string | null;
  /** Of the text that places count in. */
  sha256: string | null;
  copyOf: SourceTold | null;
  copies: readonly SourceTold[];
  claims: ListTold<ContestedClaim>;
  history: ListTold<HistoryTold>;
}

export const tellSourcePage = (
  { source, question, history, background }: SourceFound,
  telling: Telling,
): SourcePageTold => {
  const original = question.copyOf.of(source);
  const { record } = source;
  return {
    ...tellSource(record, telling),
    archiveUrl: webAddress(record.archiveUrl) ?? null,
    retrieved: record.retrieved ?? null,
    sha256: record.sha256 ?? null,
    copyOf: original === null ? null : tellSource(original.record, telling),
    copies: question.copies.of(source).map((copy) => tellSource(copy.record, telling)),
    claims: tellList(
      question.claims.of(source),
      (claim) => tellContested(claim, background, telling),
      (after) => partOf(telling, 'source', source.id, { after }),
    ),
    history: tellHistory(history, { noun: 'source', id: source.id }, telling),
    addedIn: source.addedIn,
    changedIn: source.changedIn,
    removedIn: source.removedIn,
  };
};
