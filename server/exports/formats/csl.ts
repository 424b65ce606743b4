import type { Format } from '../format.ts';
import { holds } from '../holds.ts';
import { type PublishedDate, publicationOf } from '../publication.ts';
import type { Head } from '../taken.ts';

const issued = ({ parts, circa, literal }: PublishedDate): object =>
  parts.length === 0 ? { literal } : { 'date-parts': parts, ...(circa ? { circa: true } : {}) };

const item = (record: Parameters<typeof publicationOf>[0], head: Head): object => {
  const { id, type, title, publisher, date, url, language } = publicationOf(record);
  const container = type === 'article-newspaper' || type === 'post-weblog' || type === 'webpage';
  return {
    id,
    type,
    title,
    ...(publisher === undefined ? {} : { [container ? 'container-title' : 'publisher']: publisher }),
    ...(date === undefined ? {} : { issued: issued(date) }),
    ...(url === undefined ? {} : { URL: url }),
    ...(language === undefined ? {} : { language }),
    source: `watchgraph ${head.revision.id}`,
    custom: { takenFrom: head.address, holds: holds(head) },
  };
};

/** The sources as CSL-JSON; the list only parses when it is whole. */
export const csl: Format = {
  name: 'csl',
  mediaType: 'application/vnd.citationstyles.csl+json',
  ending: 'csl.json',
  help: 'The sources, for Zotero, Pandoc and word processors: CSL-JSON.',
  async *write({ head, sources }) {
    let separator = '[\n';
    for await (const batch of sources())
      for (const { record } of batch) {
        yield `${separator}${JSON.stringify(item(record, head))}`;
        separator = ',\n';
      }
    yield separator === '[\n' ? '[]\n' : '\n]\n';
  },
};
