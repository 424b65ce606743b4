/** What a reader wants to see of a picture: a test on the claims of its lines, asked of the API as its `RelationFilter`. */
import type { NeighbourhoodVariables } from '../api/neighbourhood-document.ts';

type ApiFilter = NonNullable<NeighbourhoodVariables['filter']>;
type Listed<Key extends 'kinds' | 'entityKinds' | 'modalities'> = readonly NonNullable<ApiFilter[Key]>[number][];

export const fits = ['POSSIBLE', 'CERTAIN'] as const;
export const undatedRules = ['INCLUDE', 'EXCLUDE', 'ONLY'] as const;

export interface Filter {
  /** Kinds of entities that stay; undefined when all do. The ends of a line both have to stay. */
  readonly entityKinds: Listed<'entityKinds'> | undefined;
  /** Kinds of lines that stay; undefined when all do. */
  readonly kinds: Listed<'kinds'> | undefined;
  /** How sources put it; undefined when all that is drawn stays. */
  readonly modalities: Listed<'modalities'> | undefined;
  /** Only what is disputed, or only what is not. */
  readonly disputed: boolean | undefined;
  /** At least so many sources of independent origin. */
  readonly minSources: number | undefined;
  /** EDTF: what held at this date, or at some time of an interval `2016/2018`. */
  readonly asOf: string | undefined;
  readonly fit: (typeof fits)[number];
  readonly undated: (typeof undatedRules)[number];
}

/** Everything stays. */
export const noFilter: Filter = {
  entityKinds: undefined,
  kinds: undefined,
  modalities: undefined,
  disputed: undefined,
  minSources: undefined,
  asOf: undefined,
  fit: 'POSSIBLE',
  undated: 'INCLUDE',
};

export const isSameFilter = (a: Filter, b: Filter): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether it asks anything of lines, which only the API can judge. */
export const asksOfLines = (filter: Filter): boolean => !isSameFilter({ ...filter, entityKinds: undefined }, noFilter);

/** The test on the claims of lines, as the API takes it; null where there is none. */
export function lineFilter(filter: Filter): ApiFilter | null {
  if (!asksOfLines(filter)) return null;
  const { kinds, modalities, disputed, minSources, asOf, fit, undated } = filter;
  return {
    undated,
    ...(kinds && { kinds: [...kinds] }),
    ...(modalities && { modalities: [...modalities] }),
    ...(disputed !== undefined && { disputed }),
    ...(minSources !== undefined && { minSources }),
    ...(asOf !== undefined && { asOf, fit }),
  };
}

/** The same where the API looks for entities at the far end of lines, whose kinds then matter too. */
export function farFilter(filter: Filter): ApiFilter | null {
  const { entityKinds } = filter;
  return entityKinds ? { ...lineFilter(filter), entityKinds: [...entityKinds] } : lineFilter(filter);
}

/** Takes one entry out of those that stay, but for the last, or lets it in again; `all` are those that there are. */
export function toggled<T>(kept: readonly T[] | undefined, entry: T, all: readonly T[]): readonly T[] | undefined {
  const now = kept ?? all;
  const next = now.includes(entry) ? now.filter((other) => other !== entry) : [...now, entry];
  if (next.length === 0) return kept;
  return all.every((other) => next.includes(other)) ? undefined : all.filter((other) => next.includes(other));
}
