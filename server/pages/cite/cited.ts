import { bibtexKey } from '../../exports/bibtex.ts';
import type { AddressedNoun } from '../../record/addresses.ts';
import { permalinkOf, type Telling } from '../telling.ts';

/** What a citation names. No date of access is in it: the address is pinned and will show the same. */
export interface Cited {
  /** As certain as what is cited: its modality and dispute are in the words. */
  title: string;
  author: string | null;
  /** What it appears in, and which version of that. */
  container: string | null;
  version: string | null;
  /** As much of `2018-04-09` as is known. */
  date: string | null;
  url: string | null;
  key: string;
  /** CSL’s name for what it is. */
  type: 'webpage' | 'article-newspaper' | 'post-weblog' | 'report' | 'dataset';
  language: string | null;
}

/** The group that answers for the data (seed/data/LICENSE). */
const EDITORS = 'watchgraph contributors';

/** A page of this graph, as it is at the revision of the telling. */
export const citedPage = (noun: AddressedNoun, id: string, title: string, telling: Telling): Cited => ({
  // A sentence loses its stop, as titles do.
  title: title.replace(/[.。]$/, ''),
  author: EDITORS,
  container: 'watchgraph',
  version: telling.revision.id,
  date: telling.revision.at.slice(0, 10),
  url: permalinkOf(telling, noun, id),
  key: bibtexKey('watchgraph', id, telling.revision.id),
  type: 'webpage',
  language: telling.language,
});
