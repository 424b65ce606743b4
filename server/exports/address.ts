import type { RevisionAnswer } from '../graph/answers.ts';
import { sha256 } from '../record/ids.ts';
import type { ParameterName } from './parameters.ts';
import { idsIn } from './question.ts';
import type { ExportRequest } from './request.ts';

/** Said by the path or by the revision that was found, or choosing nothing. */
const elsewhere: ReadonlySet<ParameterName> = new Set([
  'format',
  'revision',
  'lang',
  'focus',
  'selected',
  'layout',
  'embed',
]);

/** Browsers, proxies and spreadsheets take addresses of this length; it stands in headers and in rows. */
const LONGEST = 2_000;

/** Commas, colons and at signs are legal in a query, and far easier to read than their escapes. */
const legible = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@');

const queryOf = (said: readonly (readonly [string, string])[]): string =>
  said.map(([name, value]) => `${name}=${legible(value)}`).join('&');

/** A question, pinned to its revision and its language. */
export interface Question {
  /** All of it in one form, however it was asked: equal for questions that are answered with the same bytes. */
  canonical: string;
  /**
   * Where the same is found for ever. A question that is too long for an address has none; in its place stands the path, with
   * the hash of the question behind it, so that one can still be told from another.
   */
  address: string;
  /** Whether the address alone answers. */
  isWhole: boolean;
}

export const questionOf = (
  base: string,
  what: string,
  { format, language, given }: ExportRequest,
  revision: RevisionAnswer,
): Question => {
  const said = [...given]
    .filter(([name]) => !elsewhere.has(name))
    .map(([name, value]): [string, string] =>
      name === 'entities' ? [name, idsIn(value)?.join() ?? ''] : [name, value],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const pinned: [string, string][] = [
    ['lang', language],
    ['revision', revision.id],
  ];
  const path = `${base}/${what}.${format.name}`;
  const canonical = `${path}?${queryOf([...said, ...pinned])}`;
  const isWhole = canonical.length <= LONGEST;
  return {
    canonical,
    address: isWhole ? canonical : `${path}?${queryOf(pinned)}#sha256=${sha256(canonical)}`,
    isWhole,
  };
};
