import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { badInput } from '../reader-error.ts';
import { type Language, languageAsked } from '../words/language.ts';
import type { Format, Writing } from './format.ts';
import { csv } from './formats/csv.ts';
import { formats } from './formats.ts';
import { type Given, givenIn, oneOf, type ParameterName, saidInJson, truth } from './parameters.ts';

/** What a request asks for. */
export interface ExportRequest {
  format: Format;
  writing: Writing;
  language: Language;
  /** As written: `12` or `12-3fa9c1`; null for the newest. */
  revision: string | null;
  given: Given;
}

const byName = (name: string): Format => {
  const found = formats.find((format) => format.name === name.toLowerCase());
  if (found) return found;
  throw badInput(
    'format',
    `There is no format “${name.slice(0, 40)}”; there are ${formats.map((f) => f.name).join(', ')}.`,
  );
};

const bare = ({ mediaType }: Format): string => mediaType.split(';', 1)[0] ?? mediaType;

// What the path says wins over the parameter, and both over the header, which browsers and curl fill with anything.
const formatOf = (extension: string | undefined, given: Given, request: IncomingMessage, preset: Format): Format => {
  const name = extension ?? given.get('format');
  if (name !== undefined) return byName(name);
  const liked = new Negotiator(request).mediaType(formats.map(bare));
  const accepts = request.headers.accept ?? '*/*';
  if (accepts.includes('*/*')) return preset;
  return formats.find((format) => bare(format) === liked) ?? preset;
};

const ofTables: readonly ParameterName[] = ['rows', 'bom'];

const EXTENSION = /^\/[a-z]+(?:\.([a-z]+))?$/;

const JSON_TYPE = /^application\/json\s*(;|$)/i;

// A form could be sent by any page without asking first; what is sent here is a question, and as JSON.
const saidIn = (request: IncomingMessage, url: URL, body: Buffer) => {
  if (request.method === 'GET' || request.method === 'HEAD') return [...url.searchParams];
  if (request.method !== 'POST') throw badInput('method', 'Ask with GET, or with POST for a long question.');
  if (!JSON_TYPE.test(request.headers['content-type'] ?? ''))
    throw badInput('content-type', 'A question is sent as JSON: set the header content-type: application/json.');
  return [...url.searchParams, ...saidInJson(body.toString())];
};

/** Reads a request; a part that cannot be read is BAD_INPUT. */
export const readRequest = (request: IncomingMessage, url: URL, body: Buffer, preset: Format): ExportRequest => {
  const given = givenIn(saidIn(request, url, body));
  const format = formatOf(EXTENSION.exec(url.pathname)?.[1], given, request, preset);
  const idle = ofTables.find((name) => given.has(name));
  if (idle !== undefined && format.name !== csv.name)
    throw badInput(idle, `${idle} is for CSV, and ${format.name} is asked for; leave it out.`);
  return {
    format,
    writing: {
      rows: oneOf('rows', given.get('rows'), ['relations', 'claims']) ?? 'relations',
      bom: truth('bom', given.get('bom')) ?? false,
    },
    language: languageAsked(given.get('lang'), request.headers['accept-language']),
    revision: given.get('revision') ?? null,
    given,
  };
};
