/** The filter in an address, by the names that the API and the exports use too. */
import { type Filter, fits, noFilter, undatedRules } from './filter.ts';

export const filterParameters = [
  'entityKinds',
  'kinds',
  'modalities',
  'disputed',
  'minSources',
  'asOf',
  'fit',
  'undated',
] as const;
type Parameter = (typeof filterParameters)[number];

const NAME = /^[A-Z_]{1,60}$/;
/** EDTF has no other characters; what they mean is for the API to say. */
const DATE = /^[\dXYTZSM:.~?%/{}[\],+-]{1,60}$/;

export const isDate = (text: string): boolean => DATE.test(text);

/** The kinds that a link names. One that this copy's ontology does not have is refused by the API, in words. */
function listed<T extends string>(text: string | null): readonly T[] | undefined {
  const names = (text ?? '').split(',').filter((name): name is T => NAME.test(name));
  return names.length === 0 ? undefined : names;
}

const word = <T extends string>(words: readonly T[], text: string | null, otherwise: T): T =>
  words.find((known) => known.toLowerCase() === text?.toLowerCase()) ?? otherwise;

const flag = (text: string | null): boolean | undefined =>
  text === 'true' ? true : text === 'false' ? false : undefined;

function count(text: string | null): number | undefined {
  const number = Number(text ?? '');
  return Number.isInteger(number) && number >= 1 && number <= 100 ? number : undefined;
}

export function decodeFilter(given: URLSearchParams): Filter {
  const asOf = given.get('asOf');
  return {
    entityKinds: listed(given.get('entityKinds')),
    kinds: listed(given.get('kinds')),
    modalities: listed(given.get('modalities')),
    disputed: flag(given.get('disputed')),
    minSources: count(given.get('minSources')),
    asOf: asOf !== null && isDate(asOf) ? asOf : undefined,
    fit: word(fits, given.get('fit'), noFilter.fit),
    undated: word(undatedRules, given.get('undated'), noFilter.undated),
  };
}

export const encodeFilter = (filter: Filter): Record<Parameter, string | undefined> => ({
  entityKinds: filter.entityKinds?.join(),
  kinds: filter.kinds?.join(),
  modalities: filter.modalities?.join(),
  disputed: filter.disputed?.toString(),
  minSources: filter.minSources?.toString(),
  asOf: filter.asOf,
  fit: filter.fit === noFilter.fit ? undefined : filter.fit.toLowerCase(),
  undated: filter.undated === noFilter.undated ? undefined : filter.undated.toLowerCase(),
});
