/**
 * The history of every line, one line at a time. The ledger's own projection looks at all lines at every revision, which
 * a hundred revisions of a hundred thousand lines make too much; here each line meets only what can change it.
 */
import { type LineVersion, projectAt, type Versions } from '../../ledger/history.ts';
import type { Interval, VersionOf } from '../../ledger/versions.ts';
import { relationIdOf } from '../../record/ids.ts';
import type { ClaimRecord } from '../../record/records.ts';

export function* lineHistory({ sources, claims, disputes, same }: Versions): Generator<LineVersion> {
  if (same.length > 0) throw new Error('A merge joins lines, and here each is looked at by itself.');
  const byLine = grouped(claims, ({ record }) => relationIdOf(record));
  const byClaim = grouped(claims, ({ record }) => record.id);
  const against = grouped(disputes, ({ record }) => record.disputes);
  const copying = grouped(sources, ({ record }) => record.id);
  for (const [id, sources_] of copying)
    if (sources_.every(({ record }) => record.copyOf === undefined)) copying.delete(id);

  for (const [line, own] of byLine) {
    const disputing = [...new Set(own.map(({ record }) => record.id))].flatMap((id) => against.get(id) ?? []);
    const disputers = disputing.flatMap(({ record }) => byClaim.get(record.claim) ?? []);
    const around: Versions = {
      sources: originsOf(own, copying),
      claims: [...new Set([...own, ...disputers])],
      disputes: disputing,
      same,
    };
    for (const version of projectAt(around, turns(around))) if (version.line.id === line) yield version;
  }
}

/** The revisions at which anything here began or ended. */
const turns = (around: Versions): readonly number[] => {
  const all: readonly Interval[] = [...around.sources, ...around.claims, ...around.disputes];
  return [...new Set(all.flatMap(({ addedIn, removedIn }) => [addedIn, removedIn]))].sort((a, b) => a - b);
};

/** The copying sources that some claims stand in, and those that they copy in turn. */
const originsOf = (
  claims: readonly VersionOf<ClaimRecord>[],
  copying: ReadonlyMap<string, Versions['sources']>,
): Versions['sources'] => {
  const found = new Map<string, Versions['sources']>();
  const follow = (id: string | undefined): void => {
    const versions = id === undefined || found.has(id) ? undefined : copying.get(id);
    if (id === undefined || versions === undefined) return;
    found.set(id, versions);
    for (const { record } of versions) follow(record.copyOf);
  };
  for (const { record } of claims) follow(record.source);
  return [...found.values()].flat();
};

const grouped = <T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
};
