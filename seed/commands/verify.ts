import { count } from '../counting.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { paint } from '../terminal.ts';

/** Proves the database against its own claims and log. */
export const verify = (session: Session): Promise<ExitCode> =>
  session.withLedger(async (ledger) => {
    const { terminal } = session;
    const findings = await ledger.verify();
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const { check, severity, id, message } of findings)
      terminal.out(`${paint(terminal, severity === 'error' ? 'red' : 'yellow', severity)} ${check} ${id}: ${message}`);
    const { number } = await ledger.head();
    const warnings = findings.length - errors.length;
    if (errors.length > 0) {
      terminal.error(`${count(errors.length, 'error')} at revision ${number}.`);
      return exitCodes.problems;
    }
    terminal.out(`Revision ${number} holds what its log says${warnings > 0 ? `; ${count(warnings, 'warning')}` : ''}.`);
    return exitCodes.fine;
  });
