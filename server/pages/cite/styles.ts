import { bibtexText } from '../../exports/bibtex.ts';
import { dateText } from '../../words/date-text.ts';
import type { Language } from '../../words/language.ts';
import type { Telling } from '../telling.ts';
import type { Cited } from './cited.ts';

const quoted: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => `“${title}”`,
  fr: (title) => `« ${title} »`,
  'zh-Hans': (title) => `“${title}”`,
  'zh-Hant': (title) => `“${title}”`,
};

/** A citation in one line: author, title, container and revision, date, address. */
export const citationText = (
  { author, title, container, version, date, url }: Cited,
  { language, say }: Pick<Telling, 'language' | 'say'>,
): string => {
  const whole = container === null || version === null ? container : `${container}, ${say.revisionTitle(version)}`;
  const said = date === null ? null : dateText(date, language);
  const parts = [author, quoted[language](title), whole, said, url].filter((part) => part !== null);
  // After an address, a full stop would be read as part of it.
  return parts.map((part) => (part === url ? part : `${part}.`)).join(' ');
};

const bibtexTypes = {
  webpage: { entry: 'misc', container: 'howpublished' },
  'article-newspaper': { entry: 'article', container: 'journal' },
  'post-weblog': { entry: 'misc', container: 'howpublished' },
  report: { entry: 'techreport', container: 'institution' },
  dataset: { entry: 'misc', container: 'howpublished' },
} as const satisfies Readonly<Record<Cited['type'], { entry: string; container: string }>>;

export const citationBibtex = ({ key, type, ...cited }: Cited): string => {
  const { entry, container } = bibtexTypes[type];
  const [year, month] = cited.date?.split('-') ?? [];
  return bibtexText({
    type: entry,
    key,
    fields: {
      author: cited.author ?? undefined,
      title: cited.title,
      [container]: cited.container ?? undefined,
      year,
      month: month === undefined ? undefined : String(Number(month)),
      note: cited.version === null ? undefined : `Revision ${cited.version}`,
      url: cited.url ?? undefined,
      language: cited.language ?? undefined,
    },
  });
};

/** CSL-JSON: what Zotero, Pandoc and word processors read. */
export const citationCsl = ({ key, type, title, author, container, version, date, url, language }: Cited): object => ({
  id: key,
  type,
  title,
  ...(author === null ? {} : { author: [{ literal: author }] }),
  ...(container === null ? {} : { 'container-title': container }),
  ...(version === null ? {} : { version }),
  ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
  ...(url === null ? {} : { URL: url }),
  ...(language === null ? {} : { language }),
});
