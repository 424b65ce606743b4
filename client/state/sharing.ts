/** The picture as others can have it: a link, a citation, files, and the question behind it. */
import { PictureDocument } from '../api/documents.ts';
import { textOf } from '../api/graphql.ts';
import { apiLanguage } from '../api/language.ts';
import { lineFilter } from './filter.ts';
import { encodeFilter } from './filter-url.ts';
import { idsOf, type Lang, revisionNumber, type View } from './view.ts';
import { encode } from './view-url.ts';
import { placed, type Visible } from './visible.ts';

/** The forms of files that the server writes of a picture, as the end of their address. */
export const fileFormats = ['csv', 'json', 'jsonld', 'graphml', 'gexf', 'ftm', 'bibtex', 'csl'] as const;
export type FileFormat = (typeof fileFormats)[number];

/**
 * The query part of a link that shows the picture at a revision for ever. It names every entity with its place, the
 * opening's too: what opens the explorer, and how it lays things out, may be another in years to come. A link leads to the
 * explorer itself, also from inside another page.
 */
export const pinned = (view: View, picture: Pick<Visible, 'entities'>, revision: string): string =>
  encode({ ...view, entities: placed(picture), revision, embed: false });

/** Where the server writes the picture as a file, at a revision: what passes the filter of the view. */
export function fileAddress(
  { filter }: View,
  { entities }: Pick<Visible, 'entities'>,
  revision: string,
  lang: Lang,
  format: FileFormat | 'records',
): string {
  const ids = entities.filter(({ out }) => !out).map(({ id }) => id);
  // Kinds of entities have done their part in which entities these are.
  const asked = Object.entries(encodeFilter({ ...filter, entityKinds: undefined }))
    .flatMap(([name, value]) => (value === undefined ? [] : [`&${name}=${encodeURIComponent(value)}`]))
    .join('');
  return `/export.${format}?entities=${ids.join()}&revision=${revision}&lang=${lang}${asked}`;
}

/** Where the server writes the ledger's own records of the picture. */
export const recordsAddress = (view: View, picture: Pick<Visible, 'entities'>, revision: string, lang: Lang): string =>
  fileAddress(view, picture, revision, lang, 'records');

/** How many lines of a picture are not plainly asserted: whoever cites it must say so. */
export interface Reservations {
  readonly planned: number;
  readonly alleged: number;
  readonly disputed: number;
  readonly inferred: number;
}

export function reservationsOf({ relations }: Pick<Visible, 'relations'>): Reservations {
  const passing = relations.filter(({ out }) => !out);
  return {
    planned: passing.filter(({ modality }) => modality === 'PLANNED').length,
    alleged: passing.filter(({ modality }) => modality === 'ALLEGED').length,
    disputed: passing.filter(({ disputed }) => disputed).length,
    inferred: passing.filter(({ inferred }) => inferred).length,
  };
}

/**
 * The question behind the picture, to be asked with any other client, with its variables. The view rides along in a comment,
 * so that the explorer finds back to all of it when the question is pasted there.
 */
export const questionBehind = (view: View, revision: string, lang: Lang): string => {
  const filter = lineFilter(view.filter);
  const variables = {
    ids: idsOf(view),
    lang: apiLanguage(lang),
    knownAt: revisionNumber(revision),
    filter,
    filtered: filter !== null,
  };
  const shown = encode({ ...view, revision, lang, embed: false });
  return `${textOf(PictureDocument).trim()}\n\n# variables: ${JSON.stringify(variables)}\n# view: ${shown}\n`;
};
