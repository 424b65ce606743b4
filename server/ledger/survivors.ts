/** From judgements to redirects: a pure function of the `same` records that a revision sees, like the lines. */
import type { SurvivorOf } from '../record/ids.ts';
import type { SameRecord } from '../record/records.ts';

/** Of each id that was merged, the id that answers for it: where it was merged into, followed to the end. */
export type Survivors = ReadonlyMap<string, string>;

type Judgement = Pick<SameRecord, 'keep' | 'merge'>;

/** Redirects of one hop. In what order merges were judged makes no difference. */
export const survivorsOf = (same: Iterable<Judgement>): Survivors => {
  const next = new Map([...same].map(({ keep, merge }) => [merge, keep]));
  return new Map([...next.keys()].map((id) => [id, endOf(id, next)]));
};

// Plans refuse circles; until one is refused, it is followed once around.
const endOf = (id: string, next: ReadonlyMap<string, string>): string => {
  const passed = new Set<string>();
  let end = id;
  for (let further = next.get(end); further !== undefined && !passed.has(end); further = next.get(end)) {
    passed.add(end);
    end = further;
  }
  return end;
};

export const survivorIn =
  (survivors: Survivors): SurvivorOf =>
  (id) =>
    survivors.get(id) ?? id;

/** The ids that somebody else answers for since, or again answer for themselves. */
export const movedIds = (before: Survivors, after: Survivors): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
