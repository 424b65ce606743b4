import { canonical } from '../record/ids.ts';
import type { ClaimRecord, DisputeRecord, SameRecord, SourceRecord } from '../record/records.ts';
import { type Line, project } from './project.ts';
import { type Interval, isVisible, OPEN, type VersionOf } from './versions.ts';

/** Every version that decides how lines are drawn. */
export interface Versions {
  sources: readonly VersionOf<SourceRecord>[];
  claims: readonly VersionOf<ClaimRecord>[];
  disputes: readonly VersionOf<DisputeRecord>[];
  same: readonly VersionOf<SameRecord>[];
}

/** A line as it was drawn for a while. */
export interface LineVersion extends Interval {
  line: Line;
  born: number;
}

/** Something that follows from records, as it was for a while. */
export interface Spell<T> extends Interval {
  id: string;
  value: T;
  /** The first revision at which the id had any. */
  born: number;
}

/**
 * What follows from records at each of some revisions, in order, as spells: one begins where what an id has is another by
 * its text, and ends where that is so again or the id has nothing any more.
 */
export const historyOf = <T>(
  numbers: readonly number[],
  at: (number: number) => ReadonlyMap<string, T>,
  textOf: (value: T) => string = canonical,
): readonly Spell<T>[] => {
  const history: Spell<T>[] = [];
  const open = new Map<string, { spell: Spell<T>; text: string }>();
  const born = new Map<string, number>();
  for (const number of numbers) {
    const values = at(number);
    for (const [id, { spell }] of open) {
      if (values.has(id)) continue;
      spell.removedIn = number;
      open.delete(id);
    }
    for (const [id, value] of values) {
      const text = textOf(value);
      const before = open.get(id);
      if (before?.text === text) continue;
      if (before) before.spell.removedIn = number;
      if (!born.has(id)) born.set(id, number);
      const spell = { id, value, addedIn: number, removedIn: OPEN, born: born.get(id) ?? number };
      history.push(spell);
      open.set(id, { spell, text });
    }
  }
  return history;
};

/** Every revision up to `head`. */
export const revisionsTo = (head: number): readonly number[] => Array.from({ length: head }, (_, i) => i + 1);

/** What the lines should have been at each revision up to `head`, in order of birth: the projection's whole history. */
export const projectHistory = (versions: Versions, head: number): readonly LineVersion[] =>
  projectAt(versions, revisionsTo(head));

/** The same where only some revisions, in order, can have changed anything. */
export const projectAt = (versions: Versions, numbers: readonly number[]): readonly LineVersion[] =>
  historyOf(
    numbers,
    (number) => linesAt(versions, number),
    ({ properties }) => canonical(properties),
  ).map(({ id, value: line, ...spell }) => ({ line, ...spell }));

/** The lines that one revision draws. */
export const linesAt = (versions: Versions, number: number): ReadonlyMap<string, Line> => {
  const seen = <R>(of: readonly VersionOf<R>[]) => of.filter((version) => isVisible(version, number));
  return project({
    sources: new Map(seen(versions.sources).map(({ record }) => [record.id, record])),
    claims: new Map(seen(versions.claims).map((version) => [version.record.id, version])),
    disputes: seen(versions.disputes).map(({ record }) => record),
    same: seen(versions.same).map(({ record }) => record),
  });
};
