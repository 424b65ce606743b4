import { changesFromFiles } from '../../server/ledger/changes-from-files.ts';
import type { Held } from '../../server/ledger/held.ts';
import type { Ledger } from '../../server/ledger/ledger.ts';
import type { Plan } from '../../server/ledger/plan.ts';
import type { Problem } from '../../server/ledger/problem.ts';
import { nearest } from '../problem.ts';
import type { Seeds } from '../read-seeds.ts';
import { type LineChanges, lineChanges } from './lines.ts';

/** The files compared with the ledger: what a revision would change. */
export interface Comparison {
  plan: Plan;
  held: Held;
  lines: LineChanges;
  /** Sources and entities that the ledger holds without a file. */
  notInFiles: readonly string[];
}

export type Compared = Comparison | { problems: readonly Problem[] };

/** Compares the files with the ledger. `close` names sources without a file whose claims are to be closed. */
export const compare = async (ledger: Ledger, seeds: Seeds, close: readonly string[]): Promise<Compared> => {
  const held = await ledger.held();
  const refused = close.flatMap((id) => refuseToClose(id, seeds, held));
  if (refused.length > 0) return { problems: refused };
  const { changes, notInFiles } = changesFromFiles(seeds.files, held, close);
  const plan = await ledger.plan(changes);
  if ('problems' in plan) return { problems: plan.problems };
  return { plan, held, lines: lineChanges(held, plan.changes), notInFiles };
};

const refuseToClose = (id: string, seeds: Seeds, held: Held): Problem[] => {
  if (seeds.files.sources.some((source) => source.id === id))
    return [
      { code: 'STILL_IN_USE', record: '', path: '', message: `The source “${id}” has a file; remove that first.` },
    ];
  if (held.sources.has(id)) return [];
  const suggestion = nearest(id, held.sources.keys());
  const message = `The ledger holds no source “${id}”.`;
  return [{ code: 'UNKNOWN_ID', record: '', path: '', message, ...(suggestion !== undefined && { suggestion }) }];
};
