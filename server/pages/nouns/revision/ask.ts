import type { RevisionAnswer } from '../../../graph/answers.ts';
import { selecting } from '../../../graph/asking.ts';
import { contentsOfRevisions, type RevisionContents } from '../../../graph/questions/revision-contents.ts';
import { findRevision } from '../../../graph/questions/revisions.ts';
import type { Reading } from '../../../graph/reading.ts';

/** How many claims, and how many entities, one page tells. */
export const SHOWN = 100;

export interface RevisionFound {
  revision: RevisionAnswer;
  contents: RevisionContents;
}

/** The revision that is read at, which is the one that was asked for, and what it did. */
export const askRevisionPage = async (
  reading: Reading,
  _id: string,
  parameters: URLSearchParams,
): Promise<RevisionFound | undefined> => {
  const number = reading.revision;
  const question = { revisions: [number], ids: null, most: SHOWN, after: parameters.get('after') ?? undefined };
  const [revision, contents] = await Promise.all([
    findRevision(reading.database, number),
    contentsOfRevisions(reading, question, selecting('names')),
  ]);
  const did = contents.get(number);
  return revision === undefined || did === undefined ? undefined : { revision, contents: did };
};
