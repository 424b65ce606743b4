import { count } from '../counting.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { judgeByLog } from '../shipped.ts';
import type { Terminal } from '../terminal.ts';
import { openSeeds, printProblems, printRefusal, printWarnings } from './files.ts';

/** Reads the files and says what is wrong with them, as far as the shipped log knows. Needs no database. */
export const check = async (data: string, shippedFolder: string, terminal: Terminal): Promise<ExitCode> => {
  const seeds = await openSeeds(data);
  if (seeds.problems.length > 0) {
    printProblems(seeds.problems, terminal);
    return exitCodes.problems;
  }
  const { problems, warnings } = await judgeByLog(seeds, shippedFolder);
  if (problems.length > 0) {
    printRefusal(problems, seeds, terminal);
    return exitCodes.problems;
  }
  printWarnings(warnings, seeds, terminal);
  const { sources, entities, claims, disputes, same = [] } = seeds.files;
  const counts = [
    count(sources.length, 'source'),
    count(entities.length, 'entity', 'entities'),
    count(claims.length, 'claim'),
    count(disputes.length, 'dispute'),
    ...(same.length > 0 ? [count(same.length, 'merge')] : []),
  ];
  terminal.out(`${counts.join(', ')}: no problems.`);
  return exitCodes.fine;
};
