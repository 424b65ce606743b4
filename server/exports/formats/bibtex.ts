import { bibtexKey, bibtexText } from '../bibtex.ts';
import type { Format } from '../format.ts';
import { description } from '../holds.ts';
import { publicationOf } from '../publication.ts';
import type { Head } from '../taken.ts';

const forms: Readonly<Record<string, { type: 'misc' | 'article' | 'techreport'; publisher: string }>> = {
  'article-newspaper': { type: 'article', publisher: 'journal' },
  report: { type: 'techreport', publisher: 'institution' },
};
const other = { type: 'misc', publisher: 'howpublished' } as const;

const entry = (record: Parameters<typeof publicationOf>[0], head: Head): string => {
  const { id, type, title, publisher, date, url, language } = publicationOf(record);
  const form = forms[type] ?? other;
  const [first] = date?.parts ?? [];
  const exact = date !== undefined && !date.circa && date.parts.length === 1;
  return bibtexText({
    type: form.type,
    key: bibtexKey(id),
    fields: {
      title,
      [form.publisher]: publisher,
      year: exact ? String(first?.[0]) : undefined,
      month: exact && first?.[1] !== undefined ? String(first[1]) : undefined,
      url,
      language,
      note: [
        date === undefined || exact ? [] : `Published ${date.literal}`,
        `Source ${id} of watchgraph, revision ${head.revision.id}`,
      ]
        .flat()
        .join('; '),
    },
  });
};

// Text outside entries is a comment, but for the sign that begins one.
const comment = (text: string): string => `${text.replaceAll('@', '(at)').replace(/\s+/g, ' ')}\n\n`;

/** The sources as BibTeX. */
export const bibtex: Format = {
  name: 'bibtex',
  mediaType: 'application/x-bibtex; charset=utf-8',
  ending: 'bib',
  help: 'The sources, for LaTeX and reference managers: BibTeX.',
  async *write({ head, sources }) {
    yield comment(description(head));
    for await (const batch of sources()) yield batch.map(({ record }) => `${entry(record, head)}\n`).join('');
  },
};
