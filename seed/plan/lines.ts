import { type ChangeSet, emptyChangeSet } from '../../server/ledger/change-set.ts';
import type { Held } from '../../server/ledger/held.ts';
import { type Prospect, prospectOf } from '../../server/ledger/prospect.ts';
import { relationIdOf } from '../../server/record/ids.ts';

/** The lines of the picture that a plan draws and takes away. */
export interface LineChanges {
  appear: readonly string[];
  disappear: readonly string[];
}

/** Compares the lines that the held claims draw with those that they will draw after the changes. */
export const lineChanges = (held: Held, changes: ChangeSet): LineChanges => {
  const after = (changed: ChangeSet) => linesOf(prospectOf({ wanted: changed, changes: changed }, held, new Set()));
  const [before, now] = [after(emptyChangeSet()), after(changes)];
  return { appear: without(now, before), disappear: without(before, now) };
};

const linesOf = ({ claims, survivorOf }: Prospect): Set<string> =>
  new Set([...claims.values()].flatMap((claim) => relationIdOf(claim, survivorOf) ?? []));

const without = (lines: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...lines].filter((line) => !others.has(line)).sort();
