import { stat } from 'node:fs/promises';
import { OperatorError } from '../../server/errors.ts';
import { count } from '../counting.ts';
import { exitCodes } from '../exit-codes.ts';
import { describeProblems, type SeedProblem } from '../problem.ts';
import { readSeeds, type Seeds } from '../read-seeds.ts';
import type { Terminal } from '../terminal.ts';

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
