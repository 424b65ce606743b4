/** What happened to one thing, revision by revision: asked when a reader wants to know. */
import { ask } from '../api/ask.ts';
import { Unreachable } from '../api/errors.ts';
import type { ResultOf } from '../api/graphql.ts';
import { HistoryDocument } from '../api/revision-documents.ts';
import { knownAt } from './address.ts';
import { langOfApi } from './language.ts';

type Thing = Extract<NonNullable<ResultOf<typeof HistoryDocument>['node']>, { history: unknown }>;
export type HistoryPage = NonNullable<Thing['history']>;

/** Asks for the history of a claim, a line or an entity, up to the view's revision; the newest first. */
export async function askHistory(id: string, after: string | null, signal: AbortSignal): Promise<HistoryPage> {
  const variables = { id, after, lang: langOfApi.peek(), knownAt: knownAt.peek() };
  const { data, problems } = await ask(HistoryDocument, variables, signal);
  const history = data.node && 'history' in data.node ? data.node.history : undefined;
  if (!history) throw problems[0] ?? new Unreachable('The answer held no history.');
  return history;
}
