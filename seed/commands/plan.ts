import type { Ledger } from '../../server/ledger/ledger.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type Comparison, compare } from '../plan/comparison.ts';
import { printPlan } from '../plan/print.ts';
import type { Seeds } from '../read-seeds.ts';
import type { Session } from '../session.ts';
import { openSeeds, printProblems, printRefusal, printWarnings } from './files.ts';

export interface PlanOptions {
  json: boolean;
  close: readonly string[];
}

/** Shows what a revision would change, and writes nothing. */
export const plan = async (session: Session, { json, close }: PlanOptions): Promise<ExitCode> =>
  comparing(session, close, async (comparison, seeds) => {
    if (json) session.terminal.out(JSON.stringify(asJson(comparison), null, 2));
    else printPlan(comparison, session.terminal);
    printWarnings(comparison.plan.warnings, seeds, session.terminal);
    return exitCodes.fine;
  });

/** Reads the files, compares them with the ledger, and goes on only when nothing is wrong. */
export const comparing = async (
  session: Session,
  close: readonly string[],
  goOn: (comparison: Comparison, seeds: Seeds, ledger: Ledger) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const seeds = await openSeeds(session.data);
  if (seeds.problems.length > 0) {
    printProblems(seeds.problems, session.terminal);
    return exitCodes.problems;
  }
  return session.withLedger(async (ledger) => {
    const compared = await compare(ledger, seeds, close);
    if (!('problems' in compared)) return goOn(compared, seeds, ledger);
    printRefusal(compared.problems, seeds, session.terminal);
    return exitCodes.problems;
  });
};

const asJson = ({ plan: { base, hash, steps, changes, warnings }, lines, notInFiles }: Comparison) => ({
  base,
  hash,
  steps,
  changes,
  lines,
  notInFiles,
  warnings,
});
