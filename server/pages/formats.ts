import type Negotiator from 'negotiator';
import { badInput, ReaderError } from '../reader-error.ts';

/** What a page can be answered as: for people, as data, or as a citation. */
export type Format = 'html' | 'json' | 'jsonld' | 'text' | 'bibtex' | 'csl';

/** Media types, the one that a reader without a wish gets first. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  html: 'text/html',
  jsonld: 'application/ld+json',
  json: 'application/json',
  csl: 'application/vnd.citationstyles.csl+json',
  bibtex: 'application/x-bibtex',
  text: 'text/x-bibliography',
};

/** The longest first, because `.jsonld` begins as `.json` does. */
export const extensions: ReadonlyMap<string, Format> = new Map([
  ['.jsonld', 'jsonld'],
  ['.json', 'json'],
]);

const citations: readonly string[] = ['text', 'bibtex', 'csl'];
const isCitation = (text: string): text is 'text' | 'bibtex' | 'csl' => citations.includes(text);

const formats = Object.entries(mediaTypes);

/** The format that the parameter `cite` names, else the one that the Accept header likes best (RFC 9110). */
export const formatOf = (parameters: URLSearchParams, negotiator: Negotiator): Format => {
  const cite = parameters.get('cite');
  if (cite !== null) {
    if (isCitation(cite)) return cite;
    throw badInput('cite', `“${cite.slice(0, 40)}” is not a way to cite; there are ${citations.join(', ')}.`);
  }
  const liked = negotiator.mediaType(Object.values(mediaTypes));
  const found = formats.find(([, type]) => type === liked);
  if (found === undefined) throw notAcceptable();
  return found[0] as Format;
};

const notAcceptable = (): ReaderError =>
  new ReaderError('BAD_INPUT', `This can be had as ${Object.values(mediaTypes).join(', ')}; ask for one in Accept.`, {
    argument: 'Accept',
  });
