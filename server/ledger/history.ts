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

/** What the lines should have been at each revision up to `head`, in order of birth: the projection's whole history. */
export const projectHistory = (versions: Versions, head: number): readonly LineVersion[] =>
  projectAt(
    versions,
    Array.from({ length: head }, (_, i) => i + 1),
  );

/** The same where only some revisions, in order, can have changed anything. */
export const projectAt = (versions: Versions, numbers: readonly number[]): readonly LineVersion[] => {
  const history: LineVersion[] = [];
  const open = new Map<string, { version: LineVersion; text: string }>();
  const born = new Map<string, number>();
  for (const number of numbers) {
    const lines = linesAt(versions, number);
    for (const [id, { version }] of open) {
      if (lines.has(id)) continue;
      version.removedIn = number;
      open.delete(id);
    }
    for (const [id, line] of lines) {
      const text = canonical(line.properties);
      const before = open.get(id);
      if (before?.text === text) continue;
      if (before) before.version.removedIn = number;
      if (!born.has(id)) born.set(id, number);
      const version = { line, addedIn: number, removedIn: OPEN, born: born.get(id) ?? number };
      history.push(version);
      open.set(id, { version, text });
    }
  }
  return history;
};

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
