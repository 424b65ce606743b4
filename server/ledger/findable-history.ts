import type { EntityRecord, SourceRecord } from '../record/records.ts';
import { type Described, findableOf } from './findable.ts';
import { historyOf } from './history.ts';
import type { Properties } from './properties.ts';
import { type Interval, isVisible, type VersionOf } from './versions.ts';

/** Something that could be found as it was for a while. */
export interface FindableVersion extends Interval {
  properties: Properties;
}

/** One id through all revisions: its descriptions, and when claims stood on it; on both ends of one, it stands twice. */
export interface Past {
  id: string;
  sources: readonly VersionOf<SourceRecord>[];
  entities: readonly VersionOf<EntityRecord>[];
  claims: readonly Interval[];
}

/** What one id can have been found by, its own past and that of whatever was ever merged into it. */
export interface Standing extends Past {
  /** When others answered for it. */
  away: readonly Interval[];
  merged: readonly (Past & { while: readonly Interval[] })[];
}

/** How one thing could be found at each revision up to `head`. */
export const findableHistory = (thing: Standing, head: number): readonly FindableVersion[] =>
  historyOf(
    turnsOf(thing).filter((number) => number <= head),
    (number) => {
      const properties = findableAt(thing, number);
      return new Map(properties === undefined ? [] : [[thing.id, properties]]);
    },
  ).map(({ value: properties, addedIn, removedIn }) => ({ properties, addedIn, removedIn }));

/** The revisions at which anything about it changes. */
const turnsOf = (thing: Standing): readonly number[] => {
  const pasts = [thing, ...thing.merged].flatMap(({ sources, entities, claims }) => [
    ...sources,
    ...entities,
    ...claims,
  ]);
  const merges = [...thing.away, ...thing.merged.flatMap((other) => other.while)];
  const turns = [...pasts, ...merges].flatMap(({ addedIn, removedIn }) => [addedIn, removedIn]);
  return [...new Set(turns)].sort((a, b) => a - b);
};

const findableAt = (thing: Standing, number: number): Properties | undefined => {
  const seen = <V extends Interval>(versions: readonly V[]) => versions.filter((version) => isVisible(version, number));
  if (seen(thing.away).length > 0) return undefined;
  const merged = thing.merged.filter((other) => seen(other.while).length > 0);
  const claims = [thing, ...merged].reduce((sum, past) => sum + seen(past.claims).length, 0);
  const [source] = seen(thing.sources);
  if (source) return findableOf({ source: source.record }, claims);
  const [entity] = seen(thing.entities);
  if (!entity) return undefined;
  const others = merged.flatMap((other) => seen(other.entities).map(({ record }) => record));
  return findableOf({ entity: entity.record, merged: others } satisfies Described, claims);
};
