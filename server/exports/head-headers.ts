import type { Format } from './format.ts';
import type { Head } from './taken.ts';

/** The name of the file: what it is, of which revision. */
export const fileName = ({ revision }: Head, format: Format, what: string): string =>
  `watchgraph-${what}-${revision.id}.${format.ending}`;

/** How many lines there are of each sort, as a structured field (RFC 9651): `all=12, asserted=7, planned=3, …`. */
const linesField = ({ counts }: Head): string =>
  [
    ['all', counts.lines],
    ['asserted', counts.asserted],
    ['planned', counts.planned],
    ['alleged', counts.alleged],
    ['disputed', counts.disputed],
    ['inferred', counts.inferred],
  ]
    .map(([key, n]) => `${key}=${n}`)
    .join(', ');

/** What an export says of itself before it begins, in the headers that exist for it. */
export const headHeaders = (head: Head, format: Format, what: string): Readonly<Record<string, string>> => ({
  'content-type': format.mediaType,
  'content-disposition': `attachment; filename="${fileName(head, format, what)}"`,
  'content-language': head.language,
  'last-modified': new Date(head.revision.at).toUTCString(),
  link: [head.isWhole ? `<${head.address}>; rel="canonical"` : [], `<${head.licence.url}>; rel="license"`]
    .flat()
    .join(', '),
  'watchgraph-revision': head.revision.id,
  'watchgraph-lines': linesField(head),
});
