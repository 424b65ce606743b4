import { bibtexKey } from '../../exports/bibtex.ts';
import type { SourceTold } from '../told/source.ts';
import type { Cited } from './cited.ts';

const types: Readonly<Record<string, Cited['type']>> = {
  news: 'article-newspaper',
  digest: 'article-newspaper',
  repost: 'article-newspaper',
  blog: 'post-weblog',
  official: 'report',
  filing: 'report',
  research: 'report',
  dataset: 'dataset',
};

/** A plain date or the beginning of one; what is imprecise in another way is not cited as if it were exact. */
const plainDate = (edtf: string | null): string | null =>
  edtf !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : null;

/** A source is cited for itself, as the publication that it is, and not as a page of this graph. Who wrote it is not kept here. */
export const citedPublication = (source: SourceTold): Cited => ({
  title: source.title,
  author: null,
  container: source.publisher,
  version: null,
  date: plainDate(source.published),
  url: source.url,
  key: bibtexKey(source.id),
  type: types[source.type] ?? 'webpage',
  language: source.language,
});
