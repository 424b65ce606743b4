import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { badInput } from '../reader-error.ts';
import type { AddressedNoun } from '../record/addresses.ts';
import { type Language, languageAsked } from '../words/language.ts';
import { extensions, type Format, formatOf } from './formats.ts';

/** What a request asks for, read from its address and its headers. */
export interface PageRequest {
  noun: AddressedNoun;
  id: string;
  format: Format;
  language: Language;
  /** Whether the address itself names the language. */
  asksLanguage: boolean;
  /** As written: `12` or `12-3fa9c1`; null for the newest. */
  revision: string | null;
  parameters: URLSearchParams;
}

/** The paths of everything that has a page. */
export const pagePaths = /^\/(entity|claim|source|relation|revision)\/(.+)$/s;

const nouns: ReadonlySet<string> = new Set<AddressedNoun>(['entity', 'claim', 'source', 'relation', 'revision']);
const isNoun = (text: string | undefined): text is AddressedNoun => text !== undefined && nouns.has(text);

/** The language of the answer, and whether the address itself names it. */
export const readLanguage = (
  request: IncomingMessage,
  parameters: URLSearchParams,
): Pick<PageRequest, 'language' | 'asksLanguage'> => ({
  language: languageAsked(parameters.get('lang'), request.headers['accept-language']),
  asksLanguage: parameters.has('lang'),
});

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badInput('id', 'The address holds a percent sign that begins no character; write it as %25.');
  }
};

/** The id and the format of a path. No id ends like an extension, because the ledger refuses such (see its rules). */
const idAndExtension = (text: string): { id: string; extension: Format | null } => {
  for (const [extension, format] of extensions)
    if (text.endsWith(extension) && text.length > extension.length)
      return { id: text.slice(0, -extension.length), extension: format };
  return { id: text, extension: null };
};

/** Reads a request to one of `pagePaths`. A part that cannot be read is BAD_INPUT. */
export const readRequest = (request: IncomingMessage, url: URL): PageRequest => {
  const [, noun, rest] = pagePaths.exec(url.pathname) ?? [];
  if (!isNoun(noun) || rest === undefined) throw new Error(`${url.pathname} is not the path of a page.`);
  const { id, extension } = idAndExtension(decoded(rest));
  return {
    noun,
    id,
    format: extension ?? formatOf(url.searchParams, new Negotiator(request)),
    ...readLanguage(request, url.searchParams),
    revision: url.searchParams.get('revision'),
    parameters: url.searchParams,
  };
};
