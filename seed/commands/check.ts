import { count } from '../counting.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { openSeeds, printProblems } from './files.ts';

/** Reads the files and says what is wrong with their form. Needs no database. */
export const check = async (data: string, terminal: Terminal): Promise<ExitCode> => {
  const { files, problems } = await openSeeds(data);
  if (problems.length > 0) {
    printProblems(problems, terminal);
    return exitCodes.problems;
  }
  const { sources, entities, claims, disputes } = files;
  const counts = [
    count(sources.length, 'source'),
    count(entities.length, 'entity', 'entities'),
    count(claims.length, 'claim'),
    count(disputes.length, 'dispute'),
  ];
  terminal.out(`${counts.join(', ')}. No problems of form; plan also compares them with the ledger.`);
  return exitCodes.fine;
};
