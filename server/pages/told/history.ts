import type { Page } from '../../graph/answers.ts';
import { ask, listing, selecting } from '../../graph/asking.ts';
import type { HistoryEntry } from '../../graph/history/entry.ts';
import { noFields } from '../../graph/selection.ts';
import { entryText } from '../../words/history/entry-text.ts';
import { partOf, type Telling } from '../telling.ts';
import { type ListTold, tellList } from './list.ts';

/** What happened to something at one revision. */
export interface HistoryTold {
  revision: string;
  number: number;
  at: string;
  author: string;
  change: string;
  text: string;
}

const SHOWN = 20;
const PARAMETER = 'history-after';

/** The history of something, from where the address says: asked in a statement of its own, beside the rest. */
export const historyQuestion = (parameters: URLSearchParams) => {
  const history = ask('history', { first: SHOWN, after: parameters.get(PARAMETER) ?? undefined }, listing(noFields));
  return { selection: selecting(history), of: history.of };
};

export const tellHistory = (
  page: Page<HistoryEntry>,
  { noun, id }: { noun: 'entity' | 'claim' | 'source' | 'relation'; id: string },
  telling: Telling,
): ListTold<HistoryTold> =>
  tellList(
    page,
    (entry) => ({
      revision: entry.revision.id,
      number: entry.revision.number,
      at: entry.revision.at,
      author: entry.revision.author,
      change: entry.change.toUpperCase(),
      text: entryText(entry, telling.language),
    }),
    (after) => partOf(telling, noun, id, { [PARAMETER]: after }),
  );
