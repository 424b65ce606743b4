import type { Page, RelationAnswer } from '../../../graph/answers.ts';
import { ask, listing, selecting } from '../../../graph/asking.ts';
import type { HistoryEntry } from '../../../graph/history/entry.ts';
import { findRelation } from '../../../graph/questions/by-id.ts';
import type { Reading } from '../../../graph/reading.ts';
import { noFields } from '../../../graph/selection.ts';
import { askBackground, type Background, lineSelection } from '../../told/background.ts';
import { historyQuestion } from '../../told/history.ts';

const CLAIMS = 50;

/** What the page of a line asks, by where its list of claims goes on. */
const relationQuestion = (parameters: URLSearchParams) => ({
  claims: ask('claims', { first: CLAIMS, after: parameters.get('after') ?? undefined }, listing(noFields)),
});

export interface RelationFound {
  line: RelationAnswer;
  question: ReturnType<typeof relationQuestion>;
  history: Page<HistoryEntry>;
  background: Background;
}

export const askRelation = async (
  reading: Reading,
  id: string,
  parameters: URLSearchParams,
): Promise<RelationFound | undefined> => {
  const question = relationQuestion(parameters);
  const selection = new Map([...lineSelection, ...selecting(question.claims)]);
  const history = historyQuestion(parameters);
  const [line, past] = await Promise.all([
    findRelation(reading, id, selection),
    findRelation(reading, id, history.selection),
  ]);
  if (!line || !past) return undefined;
  const claims = question.claims.of(line).edges.map(({ node }) => node);
  return {
    line,
    question,
    history: history.of(past),
    background: await askBackground({ ...reading, revision: line.at }, { claims, lines: [line] }),
  };
};
