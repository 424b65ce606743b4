import { queryBounds } from '../../server/record/edtf.ts';
import { isUnreadable, unreadable } from '../../server/record/problems.ts';
import { SLUG } from '../../server/record/records.ts';
import type { Parse } from '../yaml/fields.ts';

const matching =
  (pattern: RegExp, wanted: string): Parse<string> =>
  (text) =>
    pattern.test(text) ? text : unreadable(`“${text}” is not ${wanted}.`);

/** The id of an entity or a source. */
export const slug = matching(SLUG, 'an id; ids are lower-case words joined by hyphens');

/** `source:subject.PREDICATE[.object][.key]` */
export const claimAddress = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*\.[A-Za-z_]+(\.[a-z0-9]+(-[a-z0-9]+)*){0,2}$/,
  'the id of a claim; write source:subject.PREDICATE, then .object and .key where it has them',
);

/** SHA-256 in hexadecimal. */
export const digest = matching(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hexadecimal digits');

/** A date or interval in the part of EDTF that the project reads. */
export const date: Parse<string> = (text) => {
  const days = queryBounds(text);
  return isUnreadable(days) ? days : text;
};

/** A day of the calendar. */
export const day: Parse<string> = (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : unreadable(`“${text}” is not a day; write it as 2018-04-09.`);

/** A language tag of BCP 47, in its canonical spelling: `fr`, `zh-Hans`. */
export const language: Parse<string> = (text) => {
  const canonical = canonicalTag(text);
  if (canonical === undefined) return unreadable(`“${text}” is not a language tag; write en, fr, zh-Hans or another.`);
  return canonical === text ? text : unreadable(`“${text}” is spelt “${canonical}” as a language tag.`);
};

const canonicalTag = (text: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
};

export const webAddress: Parse<string> = (text) =>
  /^https?:\/\//.test(text) && URL.canParse(text)
    ? text
    : unreadable(`“${text}” is not a web address; write it with http:// or https://.`);
