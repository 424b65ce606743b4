import { stat } from 'node:fs/promises';
import { OperatorError } from '../../server/errors.ts';
import type { Problem } from '../../server/ledger/problem.ts';
import { count } from '../counting.ts';
import { exitCodes } from '../exit-codes.ts';
import { locate } from '../locate.ts';
import { describeProblems, type SeedProblem } from '../problem.ts';
import { readSeeds, type Seeds } from '../read-seeds.ts';
import { paint, type Terminal } from '../terminal.ts';

/** Reads the data folder; a folder that is not there is a mistake of the command, not of the data. */
export const openSeeds = async (folder: string): Promise<Seeds> => {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory())
    throw new OperatorError(`There is no data folder at ${folder}; name another with --data.`, exitCodes.usage);
  return readSeeds(folder);
};

/** Prints problems, each at its place, and that nothing came of it. */
export const printProblems = (problems: readonly SeedProblem[], terminal: Terminal): void => {
  for (const line of describeProblems(problems)) terminal.error(line);
  terminal.error(`${count(problems.length, 'problem')}. Nothing was written.`);
};

/** Prints what the rules of the ledger refuse, at the places in the files that say it. */
export const printRefusal = (problems: readonly Problem[], seeds: Seeds, terminal: Terminal): void => {
  for (const line of describeFound(problems, seeds)) terminal.error(line);
  terminal.error(`${count(problems.length, 'problem')}. Nothing was written.`);
};

/** Prints what is allowed and deserves a look. */
export const printWarnings = (warnings: readonly Problem[], seeds: Seeds, terminal: Terminal): void => {
  for (const line of describeFound(warnings, seeds)) terminal.error(`${paint(terminal, 'yellow', 'Look at')} ${line}`);
};

const describeFound = (problems: readonly Problem[], seeds: Seeds): string[] => {
  const { placed, elsewhere } = locate(problems, seeds);
  const unplaced = elsewhere.map(({ record, message, suggestion }) => {
    const hint = suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
    return `${record === '' ? '' : `${record}  `}${message}${hint}`;
  });
  return [...describeProblems(placed), ...unplaced];
};
