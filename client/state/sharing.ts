/** The picture as others can have it: a link, a citation, files, and the question behind it. */
import { PictureDocument } from '../api/documents.ts';
import { textOf } from '../api/graphql.ts';
import { apiLanguage } from '../api/language.ts';
import { idsOf, type Lang, revisionNumber, type View } from './view.ts';
import { encode } from './view-url.ts';
import type { Visible } from './visible.ts';

/** The forms of files that the server writes of a picture, as the end of their address. */
export const fileFormats = ['csv', 'json', 'jsonld', 'graphml', 'gexf', 'ftm', 'bibtex', 'csl'] as const;
export type FileFormat = (typeof fileFormats)[number];

/**
 * The query part of a link that shows the picture at a revision for ever. It names every entity with its place, the
 * opening's too: what opens the explorer, and how it lays things out, may be another in years to come. A link leads to the
 * explorer itself, also from inside another page.
 */
export const pinned = (view: View, { entities }: Pick<Visible, 'entities'>, revision: string): string =>
  encode({ ...view, entities: entities.map(({ id, at }) => ({ id, at })), revision, embed: false });

/** Where the server writes the picture as a file, at a revision. */
export const fileAddress = (view: View, revision: string, lang: Lang, format: FileFormat | 'records'): string =>
  `/export.${format}?entities=${idsOf(view).join()}&revision=${revision}&lang=${lang}`;

/** Where the server writes the ledger's own records of the picture. */
export const recordsAddress = (view: View, revision: string, lang: Lang): string =>
  fileAddress(view, revision, lang, 'records');

/** How many lines of a picture are not plainly asserted: whoever cites it must say so. */
export interface Reservations {
  readonly planned: number;
  readonly alleged: number;
  readonly disputed: number;
  readonly inferred: number;
}

export const reservationsOf = ({ relations }: Pick<Visible, 'relations'>): Reservations => ({
  planned: relations.filter(({ modality }) => modality === 'PLANNED').length,
  alleged: relations.filter(({ modality }) => modality === 'ALLEGED').length,
  disputed: relations.filter(({ disputed }) => disputed).length,
  inferred: relations.filter(({ inferred }) => inferred).length,
});

/**
 * The question behind the picture, to be asked with any other client, with its variables. The view rides along in a comment,
 * so that the explorer finds back to all of it when the question is pasted there.
 */
export const questionBehind = (view: View, revision: string, lang: Lang): string => {
  const variables = { ids: idsOf(view), lang: apiLanguage(lang), knownAt: revisionNumber({ ...view, revision }) };
  const shown = encode({ ...view, revision, lang, embed: false });
  return `${textOf(PictureDocument).trim()}\n\n# variables: ${JSON.stringify(variables)}\n# view: ${shown}\n`;
};
