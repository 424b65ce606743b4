import { canonical, revisionId } from '../../record/ids.ts';
import { collections } from '../change-set.ts';
import type { LogEntry } from '../log-entry.ts';
import { type ReplayedVersion, replayInMemory } from '../log-history.ts';
import type { Finding } from '../outcomes.ts';
import { planHash } from '../plan-hash.ts';
import type { StoredRevision } from '../stored-log.ts';
import type { StoredVersion, StoredVersions } from '../stored-versions.ts';

const finding = (id: string, message: string): Finding => ({
  check: 'log-gives-this-graph',
  severity: 'error',
  id,
  message,
});

/** Replaying the log gives every version that the database has, property by property, and no other. */
export const versionsAgainstLog = (log: readonly LogEntry[], stored: StoredVersions): Finding[] => {
  const expected = new Map(replayInMemory(log).map((version) => [keyOf(version), version]));
  const findings: Finding[] = [];
  for (const collection of collections)
    for (const version of stored[collection] satisfies readonly Stored[]) {
      const key = keyOf(version);
      const should = expected.get(key);
      expected.delete(key);
      if (!should) findings.push(finding(version.record.id, `Revision ${version.addedIn} wrote no such version.`));
      else findings.push(...differences(version, should));
    }
  return [
    ...findings,
    ...[...expected.values()].map((version) =>
      finding(version.record.id, `The version that revision ${version.addedIn} wrote is missing.`),
    ),
  ];
};

type Stored = StoredVersion<{ id: string }>;

const keyOf = ({ record, addedIn }: Pick<Stored, 'record' | 'addedIn'>): string => `${addedIn} ${record.id}`;

const differences = (is: Stored, should: ReplayedVersion): Finding[] => {
  const shown = ({ removedIn, content, salt, leaf, born, derived }: Omit<Stored, 'record' | 'addedIn'>) =>
    new Map<string, unknown>(Object.entries({ ...derived, removedIn, content, salt, leaf, born }));
  const [has, wants] = [shown(is), shown(should)];
  return [...new Set([...has.keys(), ...wants.keys()])]
    .filter((key) => canonical([has.get(key) ?? null]) !== canonical([wants.get(key) ?? null]))
    .map((key) => finding(is.record.id, `${key} of the version of revision ${is.addedIn} is not what the log gives.`));
};

/** Every revision is chained to the one before and says of itself what its entry says. */
export const revisionsAgainstLog = (
  log: readonly LogEntry[],
  revisions: readonly StoredRevision[],
  lineage: string,
): Finding[] => {
  const missing = revisions
    .filter((revision, i) => revision.number !== i + 1 || !log[i])
    .map((revision) => finding(revision.id, 'A revision before it, or its log entry, is missing.'));
  let previous = lineage;
  return [
    ...missing,
    ...log.flatMap((entry, i): Finding[] => {
      const revision = revisions[i];
      const follows = entry.previous === previous;
      previous = entry.hash;
      const { number, hash, at, author, message, ontology, changes } = entry;
      const id = revisionId(number, hash);
      const plan = planHash({ lineage, base: number - 1, ontology, changes });
      const should = { number, id, hash, at, author, message, ontology, previous: entry.previous, plan };
      return [
        ...(follows ? [] : [finding(id, 'It does not follow the revision before it.')]),
        ...(revision && canonical(revision) === canonical(should)
          ? []
          : [finding(id, 'It differs from its log entry.')]),
      ];
    }),
  ];
};
