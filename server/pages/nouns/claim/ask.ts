import type { ClaimAnswer, DisputeAnswer, Page, RelationAnswer, SourceAnswer } from '../../../graph/answers.ts';
import { ask, selecting } from '../../../graph/asking.ts';
import type { HistoryEntry } from '../../../graph/history/entry.ts';
import { findClaim, findRelation } from '../../../graph/questions/by-id.ts';
import { disputesOfClaims } from '../../../graph/questions/disputes-of-claims.ts';
import type { Reading } from '../../../graph/reading.ts';
import { noFields } from '../../../graph/selection.ts';
import { askBackground, type Background, lineSelection } from '../../told/background.ts';
import { historyQuestion } from '../../told/history.ts';

const question = {
  line: ask('relation', {}, selecting('id')),
  correction: ask('retraction', {}, selecting({ name: 'correction', args: {}, selection: selecting('title') })),
  replacedBy: ask('replacedBy'),
};

/** What the graph answers of a claim, its parts put together. */
export interface ClaimFound {
  claim: ClaimAnswer;
  /** The line that it speaks for, if it draws one. */
  line: RelationAnswer | null;
  correction: SourceAnswer | null;
  replacedBy: string | null;
  /** Those that it raises itself; those against it are in the background. */
  disputes: readonly DisputeAnswer[];
  history: Page<HistoryEntry>;
  background: Background;
}

export const askClaim = async (
  reading: Reading,
  id: string,
  parameters: URLSearchParams,
): Promise<ClaimFound | undefined> => {
  const history = historyQuestion(parameters);
  const [claim, past] = await Promise.all([
    findClaim(reading, id, selecting(...Object.values(question))),
    findClaim(reading, id, history.selection),
  ]);
  if (!claim || !past) return undefined;
  // What was closed is read as it last was, with all that hangs on it.
  const then = { ...reading, revision: claim.at };
  const drawn = question.line.of(claim);
  const raised = async (): Promise<readonly DisputeAnswer[]> =>
    (await disputesOfClaims(then, [id], 'disputes', noFields)).get(id) ?? [];
  const [line, disputes] = await Promise.all([
    drawn === null ? undefined : findRelation(then, drawn.id, lineSelection),
    raised(),
  ]);
  return {
    claim,
    line: line ?? null,
    correction: question.correction.of(claim),
    replacedBy: question.replacedBy.of(claim),
    disputes,
    history: history.of(past),
    background: await askBackground(then, {
      claims: [claim, ...disputes.map((dispute) => dispute.disputes)],
      lines: line === undefined ? [] : [line],
    }),
  };
};
