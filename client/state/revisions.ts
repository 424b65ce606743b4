/** The revisions that there are, the newest first, page by page; and stepping from one to the next. */
import { ask } from '../api/ask.ts';
import { Unreachable } from '../api/errors.ts';
import { type ListedRevision, type RevisionsAnswer, RevisionsDocument } from '../api/revision-documents.ts';
import { knownAt } from './address.ts';
import { known, load } from './loading.ts';
import { pin } from './pinning.ts';

const loaded = load<RevisionsAnswer>();
export const revisions = loaded.state;

async function page(after: string | null, signal: AbortSignal): Promise<RevisionsAnswer> {
  const { data, problems } = await ask(RevisionsDocument, { after }, signal);
  if (!data.revisions) throw problems[0] ?? new Unreachable('The answer held no revisions.');
  return data.revisions;
}

/** Asks from the newest on, because another may have come. */
export const reloadRevisions = (): Promise<void> => loaded.start((signal) => page(null, signal));

/** Adds the next page of older ones. */
export async function moreRevisions(): Promise<void> {
  const before = known(loaded.state.peek());
  if (!before?.pageInfo.hasNextPage) return;
  await loaded.start(async (signal) => {
    const next = await page(before.pageInfo.endCursor, signal);
    return { ...next, nodes: [...before.nodes, ...next.nodes] };
  });
}

const listed = (): readonly ListedRevision[] => known(loaded.state.peek())?.nodes ?? [];

/** Which of the listed ones is shown: the pinned, or the newest. */
export const shownAmong = (nodes: readonly ListedRevision[]): number => {
  const number = knownAt.value;
  return number === null ? 0 : nodes.findIndex((revision) => revision.number === number);
};

/** Shows the revision before or after the one that is shown; past the newest there is none. */
export async function stepRevision(to: 'older' | 'newer'): Promise<void> {
  const at = shownAmong(listed());
  const wanted = to === 'older' ? at + 1 : at - 1;
  if (at < 0 || wanted < 0) return;
  if (wanted >= listed().length) await moreRevisions();
  const revision = listed()[wanted];
  if (revision) pin(revision.id);
}
