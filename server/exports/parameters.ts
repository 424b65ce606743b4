import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { parsedJson } from '../http/parsed-json.ts';
import { badInput } from '../reader-error.ts';

/** The parameters of an export, and what each is for. The names are for ever, as those of the explorer's address are. */
export const PARAMETERS = {
  entities: 'The ids in the picture, separated by commas, as the explorer writes them: `temasek,sensetime@-176:-15`.',
  ids: 'The same as `entities`.',
  depth: 'How many steps to go from the entities, 1 to 3; else none.',
  direction: 'Which way to go: `out`, `in` or `both`.',
  limit: 'How many entities to gather on the way, at most 500.',
  place: 'Instead of `entities`: those located in this place, or in what is part of it, and every line at them.',
  types: 'Instead of `entities`: those of these types, `regulator,police`, and every line at them.',
  query: 'Instead of all that: a GraphQL document; what it reaches is taken away.',
  variables: 'The variables of the document, as JSON.',
  operationName: 'Which operation of the document.',
  documentId: 'Instead of `query`: a document that this server knows, by its id.',
  undrawn: '`true`: also what is said of the entities and drawn as no line: attributes, statements, denials.',
  kinds: 'Lines of these kinds: `INVESTED_IN,OWNS`.',
  entityKinds: 'Lines with an end of these kinds: `PERSON`.',
  modalities: 'Claims put this way: `ASSERTED,ALLEGED`.',
  disputed: 'Only disputed claims (`true`), or only undisputed ones (`false`).',
  minSources: 'At least so many independent origins.',
  sources: 'Claims of these sources, by their ids.',
  roles: 'Claims that give these roles: `lead`.',
  asOf: 'What held at this date: `2018-04`.',
  fit: 'Whether it must `certain`ly have held, or only `possible`: the default.',
  undated: 'What becomes of claims without a date: `include`, `exclude` or `only`.',
  revision: 'The revision, `12` or `12-3fa9c1`; else the newest.',
  knownAt: 'The same as `revision`.',
  lang: 'The language of names and sentences: `en`, `fr`, `zh-Hans`, `zh-Hant`; else as Accept-Language says.',
  format: 'How it is written, where the path does not say so.',
  rows: 'In CSV: `relations`, one row a line (the default), or `claims`.',
  bom: 'In CSV: `true` puts a byte order mark in front, for old spreadsheets.',
  focus: 'Of the explorer: chooses nothing here.',
  selected: 'Of the explorer: chooses nothing here.',
  layout: 'Of the explorer: chooses nothing here.',
  embed: 'Of the explorer: chooses nothing here.',
  since: 'Of the explorer: chooses nothing here.',
  only: 'Of the explorer: chooses nothing here.',
  folded: 'Of the explorer: chooses nothing here.',
  bundled: 'Of the explorer: chooses nothing here.',
  table: 'Of the explorer: chooses nothing here.',
  story: 'Of the explorer: chooses nothing here.',
  step: 'Of the explorer: chooses nothing here.',
} as const;

export type ParameterName = keyof typeof PARAMETERS;

const isParameter = (name: string): name is ParameterName => Object.hasOwn(PARAMETERS, name);

/** What a request says, by parameter; each at most once and in one form. */
export type Given = ReadonlyMap<ParameterName, string>;

const sameAs: Readonly<Partial<Record<ParameterName, ParameterName>>> = { ids: 'entities', knownAt: 'revision' };

/** What means something only beside one of some others. */
const needs: readonly (readonly [ParameterName, readonly ParameterName[]])[] = [
  ['depth', ['entities']],
  ['direction', ['depth']],
  ['limit', ['depth']],
  ['variables', ['query', 'documentId']],
  ['operationName', ['query', 'documentId']],
];

/** Reads parameters. One that is unknown, said twice, or idle is refused: nothing is passed over in silence. */
export const givenIn = (said: Iterable<readonly [string, string]>): Given => {
  const given = new Map<ParameterName, string>();
  for (const [name, value] of said) {
    if (!isParameter(name)) throw unknown(name);
    const meant = sameAs[name] ?? name;
    if (given.has(meant)) throw badInput(name, `${meant} is given twice; say it once, with commas in between.`);
    given.set(meant, value);
  }
  for (const [name, others] of needs)
    if (given.has(name) && !others.some((other) => given.has(other)))
      throw badInput(name, `${name} says nothing without ${others.join(' or ')}; add that, or leave out ${name}.`);
  return given;
};

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const sent = z.record(z.string(), z.union([scalar, z.array(scalar), z.record(z.string(), z.unknown())]).nullable());

/** The same parameters as a JSON object, for what is too long for an address. Lists may be lists, and variables an object. */
export const saidInJson = (body: string): readonly (readonly [string, string])[] => {
  const parsed = sent.safeParse(parsedJson(body));
  if (!parsed.success)
    throw badInput(
      'body',
      'What is sent is a JSON object of the same parameters: {"entities": ["temasek", "sensetime"]}.',
    );
  return Object.entries(parsed.data).flatMap(([name, value]): [string, string][] => {
    if (value === null) return [];
    if (Array.isArray(value)) return [[name, value.join()]];
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
  });
};

const unknown = (name: string) => {
  const nearest = Object.keys(PARAMETERS).sort((a, b) => distance(a, name) - distance(b, name))[0];
  return badInput(name.slice(0, 80), `There is no parameter “${name.slice(0, 80)}”. Did you mean “${nearest}”?`);
};

/** The parts of a list in one parameter. */
export const listed = (text: string | undefined): readonly string[] | null =>
  text === undefined
    ? null
    : text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');

/** One of a few words, however it is written; null where it is not given. */
export const oneOf = <T extends string>(
  name: ParameterName,
  text: string | undefined,
  words: readonly T[],
): T | null => {
  if (text === undefined) return null;
  const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw badInput(name, `${name}: “${text.slice(0, 80)}” is none of ${words.join(', ')}.`);
  return found;
};

export const truth = (name: ParameterName, text: string | undefined): boolean | null => {
  const word = oneOf(name, text, ['true', 'false']);
  return word === null ? null : word === 'true';
};

export const whole = (name: ParameterName, text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text)) throw badInput(name, `${name}: “${text.slice(0, 80)}” is not a whole number.`);
  return Number(text);
};
