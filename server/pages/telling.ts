import type { RevisionAnswer } from '../graph/answers.ts';
import { type AddressedNoun, pathOf } from '../record/addresses.ts';
import type { Language } from '../words/language.ts';
import type { Messages } from './words/en.ts';

/** What telling a page takes beside what the graph answers. */
export interface Telling {
  language: Language;
  say: Messages;
  /** The address that readers use, without a slash at its end. */
  base: string;
  revision: RevisionAnswer;
  isPinned: boolean;
  isNewest: boolean;
  /** Whether links on the page keep the language, because the address named it. */
  keepsLanguage: boolean;
}

type Parameters = Readonly<Record<string, string | undefined>>;

/** An address with parameters; those that are undefined are left out. */
export const withParameters = (path: string, parameters: Parameters): string => {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`,
  );
  return given.length === 0 ? path : `${path}?${given.join('&')}`;
};

/** A link on a page to another: a reader of a pinned page stays at its revision, and in the language of the address. */
export const linkTo = (telling: Telling, noun: AddressedNoun, id: string, parameters: Parameters = {}): string =>
  withParameters(pathOf(noun, id), { ...kept(telling), ...parameters });

const kept = ({ isPinned, revision, keepsLanguage, language }: Telling): Parameters => ({
  lang: keepsLanguage ? language : undefined,
  revision: isPinned ? revision.id : undefined,
});

/** Another part of a list on a page. It is of the revision that this part is of, or the two would not fit together. */
export const partOf = (
  { revision, keepsLanguage, language }: Telling,
  noun: AddressedNoun,
  id: string,
  parameters: Parameters,
): string =>
  withParameters(pathOf(noun, id), {
    lang: keepsLanguage ? language : undefined,
    revision: revision.id,
    ...parameters,
  });

/** Where something is found, whatever the revision and the language. */
export const addressOf = ({ base }: Pick<Telling, 'base'>, noun: AddressedNoun, id: string): string =>
  base + pathOf(noun, id);

/** Where something is found as it is now, for ever: what a citation names. */
export const permalinkOf = (telling: Telling, noun: AddressedNoun, id: string): string =>
  // A revision is the same for ever anyway.
  noun === 'revision'
    ? addressOf(telling, noun, id)
    : withParameters(addressOf(telling, noun, id), { revision: telling.revision.id });

/** The feed of what changes about an entity. */
export const feedOf = (id: string): string => withParameters('/feed.atom', { ids: id });
