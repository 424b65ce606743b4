/** Asks for a picture that is larger than one question may be. */
import { ask } from '../api/ask.ts';
import type { VariablesOf } from '../api/graphql.ts';
import { PicturePartDocument } from '../api/part-document.ts';
import { type AskedPicture, readPicture } from './asked-picture.ts';

/** Parts of the ids that can be asked for, such that any two ids are together in one: a line between them is in no other. */
export function partsOf(ids: readonly string[], most: number): readonly (readonly string[])[] {
  if (ids.length <= most) return [ids];
  const half = Math.floor(most / 2);
  const halves = Array.from({ length: Math.ceil(ids.length / half) }, (_, i) => ids.slice(i * half, (i + 1) * half));
  return halves.flatMap((a, i) => halves.slice(i + 1).map((b) => [...a, ...b]));
}

/** Each once, whichever part it came with. */
const onceEach = <T>(lists: readonly (readonly T[])[], key: (item: T) => string): T[] => [
  ...new Map(lists.flat().map((item) => [key(item), item])).values(),
];

/** One picture of those of which any two entities are in one. */
export function joined(answers: readonly AskedPicture[]): AskedPicture | undefined {
  const [first] = answers;
  if (!first) return undefined;
  const all = answers.map(({ subgraph }) => subgraph);
  const subgraph = {
    ...first.subgraph,
    entities: onceEach(
      all.map(({ entities }) => entities),
      ({ id }) => id,
    ),
    relations: onceEach(
      all.map(({ relations }) => relations),
      ({ id }) => id,
    ),
    missing: onceEach(
      all.map(({ missing }) => missing),
      (id) => id,
    ),
    redirected: onceEach(
      all.map(({ redirected }) => redirected),
      ({ from }) => from,
    ),
  };
  const passing =
    first.passing &&
    onceEach(
      answers.map((answer) => answer.passing ?? []),
      ({ id }) => id,
    );
  return { ...first, subgraph, passing };
}

type Variables = VariablesOf<typeof PicturePartDocument>;

export async function askInParts(
  ids: readonly string[],
  most: number,
  about: Omit<Variables, 'ids' | 'shown'>,
  signal: AbortSignal | undefined,
): Promise<AskedPicture> {
  const answers = await Promise.all(
    partsOf(ids, most).map(async (part) =>
      readPicture(
        await ask(PicturePartDocument, { ids: [...part], shown: [...ids], ...about }, signal),
        about.filtered,
      ),
    ),
  );
  return joined(answers) ?? Promise.reject(new Error('There was nothing to ask.'));
}
