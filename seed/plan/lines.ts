import type { ChangeSet } from '../../server/ledger/change-set.ts';
import type { Held } from '../../server/ledger/held.ts';
import { survivorIn, survivorsOf } from '../../server/ledger/survivors.ts';
import { relationIdOf } from '../../server/record/ids.ts';

/** The lines of the picture that a plan draws and takes away. */
export interface LineChanges {
  appear: readonly string[];
  disappear: readonly string[];
}

/** Compares the lines that the held claims draw with those that they will draw after the changes. */
export const lineChanges = (held: Held, changes: ChangeSet): LineChanges => {
  const after = new Map(held.claims);
  const same = new Map(held.same);
  for (const claim of changes.put.claims) after.set(claim.id, claim);
  for (const record of changes.put.same) same.set(record.id, record);
  for (const id of changes.close) {
    after.delete(id);
    same.delete(id);
  }
  const [before, now] = [linesOf(held.claims, held.same), linesOf(after, same)];
  return { appear: without(now, before), disappear: without(before, now) };
};

const linesOf = (claims: Held['claims'], same: Held['same']): Set<string> => {
  const survivorOf = survivorIn(survivorsOf(same.values()));
  return new Set([...claims.values()].flatMap((claim) => relationIdOf(claim, survivorOf) ?? []));
};

const without = (lines: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...lines].filter((line) => !others.has(line)).sort();
