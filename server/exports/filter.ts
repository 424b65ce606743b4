import { relationTest } from '../graph/arguments.ts';
import type { RelationTest } from '../graph/relation-test.ts';
import { entityKindList, enumKind, modalityList, relationKindList } from '../ontology/index.ts';
import { type Given, listed, oneOf, type ParameterName, truth, whole } from './parameters.ts';

const named: readonly ParameterName[] = [
  'kinds',
  'entityKinds',
  'modalities',
  'disputed',
  'minSources',
  'sources',
  'roles',
  'asOf',
  'fit',
  'undated',
];

/** Whether a request filters lines at all. */
export const isFiltering = (given: Given): boolean => named.some((name) => given.has(name));

/** The parts of a list, each of which is one of a few words. */
export const each = <T extends string>(given: Given, name: ParameterName, words: readonly T[]): T[] | null =>
  listed(given.get(name))?.flatMap((text) => oneOf(name, text, words) ?? []) ?? null;

const kindOfWord: ReadonlyMap<string, string> = new Map(entityKindList.map(({ kind }) => [enumKind(kind), kind]));

/** The one filter of lists, pictures, counts and exports, from the parameters of an address: the API's words, any case. */
export const filterIn = (given: Given): RelationTest =>
  relationTest({
    kinds: each(
      given,
      'kinds',
      relationKindList.map(({ kind }) => kind),
    ),
    entityKinds:
      each(given, 'entityKinds', [...kindOfWord.keys()])?.map((word) => kindOfWord.get(word) ?? word) ?? null,
    modalities: each(
      given,
      'modalities',
      modalityList.map(({ modality }) => modality),
    ),
    disputed: truth('disputed', given.get('disputed')),
    minSources: whole('minSources', given.get('minSources')),
    sources: listed(given.get('sources')),
    roles: listed(given.get('roles')),
    asOf: given.get('asOf'),
    fit: oneOf('fit', given.get('fit'), ['certain', 'possible', 'undated']),
    undated: oneOf('undated', given.get('undated'), ['include', 'exclude', 'only']),
  });
