import type { SourceRecord } from '../record/records.ts';
import { webAddress } from '../record/web-address.ts';

/** What CSL calls the sorts of sources. */
const types: Readonly<Record<string, string>> = {
  news: 'article-newspaper',
  digest: 'article-newspaper',
  repost: 'article-newspaper',
  translation: 'article-newspaper',
  blog: 'post-weblog',
  official: 'report',
  filing: 'report',
  research: 'report',
  dataset: 'dataset',
};

/** A date of a publication as CSL has it; what it cannot hold stays as it is written. */
export interface PublishedDate {
  /** One or two dates, each as much of year, month and day as is known. */
  parts: readonly (readonly number[])[];
  circa: boolean;
  literal: string;
}

const partsOf = (date: string): readonly number[] | undefined =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date.split('-').map(Number) : undefined;

export const publishedDate = (edtf: string): PublishedDate => {
  const circa = /[~?%]/.test(edtf);
  const dates = edtf.split('/').map((date) => partsOf(date.replace(/[~?%]$/, '')));
  const known = dates.filter((date) => date !== undefined);
  return { parts: known.length === dates.length ? known : [], circa, literal: edtf };
};

/** A source as a work that is cited: for itself, and not as a page of this graph. Who wrote it is not kept here. */
export interface Publication {
  id: string;
  type: string;
  title: string;
  publisher: string | undefined;
  date: PublishedDate | undefined;
  url: string | undefined;
  language: string | undefined;
}

export const publicationOf = (record: SourceRecord): Publication => ({
  id: record.id,
  type: types[record.type] ?? 'webpage',
  title: record.title,
  publisher: record.publisher,
  date: record.published === undefined ? undefined : publishedDate(record.published),
  url: webAddress(record.url) ?? webAddress(record.archiveUrl),
  language: record.language,
});
