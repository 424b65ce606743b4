/** How entities are connected, two by two: asked when a reader wants to know, at the view's revision and by its filter. */
import { signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { Unreachable } from '../api/errors.ts';
import { type PathsAnswer, PathsDocument } from '../api/paths-document.ts';
import { knownAt, view } from './address.ts';
import { type Filter, farFilter } from './filter.ts';
import { langOfApi } from './language.ts';
import { load } from './loading.ts';

/** Which lines may join two entities besides those that are asserted and undisputed. */
export interface Allowances {
  readonly planned: boolean;
  readonly alleged: boolean;
  readonly disputed: boolean;
  /** Not an allowance but a demand: all lines of a chain may have held at one time. */
  readonly sameTime: boolean;
}

/** What the filter of the picture already asks for. */
export const allowancesOf = ({ modalities, disputed }: Filter): Allowances => ({
  planned: modalities?.includes('PLANNED') ?? false,
  alleged: modalities?.includes('ALLEGED') ?? false,
  disputed: disputed === true,
  sameTime: false,
});

/** More would be more pairs than anybody reads. */
export const MOST_ENDS = 5;

export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly answer: PathsAnswer;
}

/** Each two of them, once. */
export const pairsOf = (ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.flatMap((from, i) => ids.slice(i + 1).map((to) => [from, to] as const));

/** Two ends that somebody wants to ask about as soon as the paths are shown. */
export const askAtFirst = signal<{ readonly from: string; readonly to: string } | undefined>(undefined);

const loaded = load<readonly Pair[]>();
export const paths = loaded.state;

/** The filter of the picture with what may count; without a word on that, only what is asserted does. */
function filterWith({ planned, alleged }: Allowances): ReturnType<typeof farFilter> {
  const filter = farFilter({ ...view.peek().filter, modalities: undefined });
  if (!planned && !alleged) return filter;
  const more = [...(planned ? ['PLANNED' as const] : []), ...(alleged ? ['ALLEGED' as const] : [])];
  return { ...filter, modalities: ['ASSERTED', ...more] };
}

async function findPair(from: string, to: string, allowed: Allowances, signal: AbortSignal): Promise<Pair> {
  const { disputed, sameTime } = allowed;
  const { data, problems } = await ask(
    PathsDocument,
    {
      from,
      to,
      filter: filterWith(allowed),
      withDisputed: disputed,
      sameTime,
      lang: langOfApi.peek(),
      knownAt: knownAt.peek(),
    },
    signal,
  );
  if (!data.paths) throw problems[0] ?? new Unreachable('The answer held no paths.');
  return { from, to, answer: data.paths };
}

/** Looks for chains between each two of the entities, one pair after the other, because each can be a long search. */
export const findPaths = (ids: readonly string[], allowed: Allowances): Promise<void> =>
  loaded.start(async (signal) => {
    const pairs: Pair[] = [];
    for (const [from, to] of pairsOf(ids)) pairs.push(await findPair(from, to, allowed, signal));
    return pairs;
  }, true);

export const forgetPaths = (): void => loaded.clear();
