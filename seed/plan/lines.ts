import type { ChangeSet } from '../../server/ledger/change-set.ts';
import type { Held } from '../../server/ledger/held.ts';
import { relationIdOf } from '../../server/record/ids.ts';
import type { ClaimRecord } from '../../server/record/records.ts';

/** The lines of the picture that a plan draws and takes away. */
export interface LineChanges {
  appear: readonly string[];
  disappear: readonly string[];
}

/** Compares the lines that the held claims draw with those that they will draw after the changes. */
export const lineChanges = (held: Held, changes: ChangeSet): LineChanges => {
  const after = new Map(held.claims);
  for (const claim of changes.put.claims) after.set(claim.id, claim);
  for (const id of changes.close) after.delete(id);
  const [before, now] = [linesOf(held.claims.values()), linesOf(after.values())];
  return { appear: without(now, before), disappear: without(before, now) };
};

const linesOf = (claims: Iterable<ClaimRecord>): Set<string> =>
  new Set([...claims].flatMap((claim) => relationIdOf(claim) ?? []));

const without = (lines: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...lines].filter((line) => !others.has(line)).sort();
