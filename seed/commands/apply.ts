import { userInfo } from 'node:os';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { printPlan } from '../plan/print.ts';
import type { Session } from '../session.ts';
import { printWarnings } from './files.ts';
import { comparing } from './plan.ts';

export interface ApplyOptions {
  message?: string;
  author?: string;
  close: readonly string[];
}

/** Publishes what the files say as one revision. A second time, there is nothing to do. */
export const apply = (session: Session, { message, author, close }: ApplyOptions): Promise<ExitCode> =>
  comparing(session, close, async (comparison, seeds, ledger) => {
    const { terminal } = session;
    const { plan } = comparison;
    if (plan.steps.length === 0) {
      terminal.out('Nothing to do.');
      return exitCodes.fine;
    }
    printPlan(comparison, terminal);
    printWarnings(plan.warnings, seeds, terminal);
    const closes = plan.steps.some(({ step }) => step === 'close');
    if (closes && !message) {
      terminal.error('This closes what was said before; say why with -m. Nothing was written.');
      return exitCodes.problems;
    }
    const applied = await ledger.apply(plan, {
      author: author ?? userHere(),
      message: message ?? 'Apply the seed files.',
    });
    if (applied.outcome === 'conflict') {
      terminal.error(`${applied.reason} Nothing was written.`);
      return exitCodes.problems;
    }
    const done = applied.outcome === 'nothing_to_do' ? 'Nothing to do.' : `Published as revision ${applied.id}.`;
    terminal.out(done);
    return exitCodes.fine;
  });

/** A container may run as a user without a name. */
const userHere = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};
