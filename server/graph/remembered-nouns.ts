import type { BoundList, Compilation, Nouns, Place, Project, Projection } from './compilation.ts';
import { Remembered } from './remembered.ts';
import type { Selection } from './selection.ts';

/** What was compiled from a selection: the text, how to read what it yields, and the values in it. */
interface Part<T> {
  projection: Projection<T>;
  parameters: Readonly<Record<string, unknown>>;
  lists: ReadonlyMap<string, BoundList>;
}

const keyOf = (place: Place): string =>
  JSON.stringify(Object.entries(place).map(([key, part]) => [key, isText(part) ? part.text : part]));

const isText = (part: unknown): part is { text: string } => typeof part === 'object' && part !== null && 'text' in part;

const remember = <P extends Place, T>(project: Project<P, T>, inner: Nouns): Project<P, T> => {
  const parts = new Remembered<Selection, Part<T>>();
  return (compilation: Compilation, place: P, selection: Selection) => {
    const inside = compilation.part(inner);
    // What was merged changes the text, so a part is good for one answer to whether anything was.
    const key = `${inside.suffix} ${inside.merged} ${keyOf(place)}`;
    const part = parts.get(selection, key, () => ({
      projection: project(inside, place, selection),
      parameters: inside.parameters,
      lists: inside.boundLists(),
    }));
    Object.assign(compilation.parameters, part.parameters);
    compilation.adopt(inside.suffix, part.lists);
    return part.projection;
  };
};

/**
 * Nouns that compile a selection once for each place it is asked at, and find it again: what is asked of the members of an
 * answer makes up most of a statement, and it is the same for the next entity, page or search. The nouns inside are compiled
 * with it.
 */
export const rememberedNouns = (nouns: Nouns): Nouns => ({
  entity: remember(nouns.entity, nouns),
  relation: remember(nouns.relation, nouns),
  claim: remember(nouns.claim, nouns),
  source: remember(nouns.source, nouns),
});
