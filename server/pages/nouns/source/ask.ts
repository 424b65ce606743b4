import type { Page, SourceAnswer } from '../../../graph/answers.ts';
import { ask, listing, selecting } from '../../../graph/asking.ts';
import type { HistoryEntry } from '../../../graph/history/entry.ts';
import { findSource } from '../../../graph/questions/by-id.ts';
import type { Reading } from '../../../graph/reading.ts';
import { noFields } from '../../../graph/selection.ts';
import { askBackground, type Background } from '../../told/background.ts';
import { historyQuestion } from '../../told/history.ts';

const CLAIMS = 50;

/** What the page of a source asks, by where its list of claims goes on. What it retracted is still what it said. */
const sourceQuestion = (parameters: URLSearchParams) => ({
  copyOf: ask('copyOf', {}, selecting('title')),
  copies: ask('copies', {}, selecting('title')),
  claims: ask(
    'claims',
    {
      first: CLAIMS,
      after: parameters.get('after') ?? undefined,
      filter: { statuses: ['live', 'disputed', 'retracted'] },
    },
    listing(noFields),
  ),
});

export interface SourceFound {
  source: SourceAnswer;
  question: ReturnType<typeof sourceQuestion>;
  history: Page<HistoryEntry>;
  background: Background;
}

export const askSource = async (
  reading: Reading,
  id: string,
  parameters: URLSearchParams,
): Promise<SourceFound | undefined> => {
  const question = sourceQuestion(parameters);
  const history = historyQuestion(parameters);
  const [source, past] = await Promise.all([
    findSource(reading, id, selecting(...Object.values(question))),
    findSource(reading, id, history.selection),
  ]);
  if (!source || !past) return undefined;
  const claims = question.claims.of(source).edges.map(({ node }) => node);
  return {
    source,
    question,
    history: history.of(past),
    background: await askBackground({ ...reading, revision: source.at }, { claims }),
  };
};
