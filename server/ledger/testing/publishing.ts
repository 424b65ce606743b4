import type { ChangeSet } from '../change-set.ts';
import type { Ledger } from '../ledger.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';

/** The plan of a change set that is known to be right. */
export const planned = async (ledger: Ledger, changes: ChangeSet): Promise<Plan> => {
  const plan = await ledger.plan(changes);
  if ('problems' in plan) throw new Error(`The change set was refused: ${JSON.stringify(plan.problems, null, 1)}`);
  return plan;
};

/** Plans and publishes a change set that is known to be right. */
export const published = async (ledger: Ledger, changes: ChangeSet, message = 'A test'): Promise<number> => {
  const outcome = await ledger.apply(await planned(ledger, changes), { author: 'tests', message });
  if (outcome.outcome === 'conflict') throw new Error(outcome.reason);
  return outcome.number;
};

/** The problems of a change set that is known to be wrong. */
export const refused = async (ledger: Ledger, changes: ChangeSet): Promise<readonly Problem[]> => {
  const plan = await ledger.plan(changes);
  if (!('problems' in plan)) throw new Error('The change set was accepted.');
  return plan.problems;
};
