/** The arguments of paths, parsed (see arguments.ts). */
import { z } from 'zod';
import { badInput } from '../reader-error.ts';
import { parse, relationTest } from './arguments.ts';
import type { PathsQuestion } from './paths/question.ts';
import type { Arguments } from './selection.ts';

/** How many lines a chain may have at most, and how many chains are answered at most. */
export const LONGEST_PATH = 8;
export const MOST_PATHS = 20;
const [DEFAULT_LENGTH, DEFAULT_COUNT] = [6, 5];

const pathsArguments = z.object({
  from: z.string(),
  to: z.string(),
  filter: z.unknown().optional(),
  maxLength: z.number().nullish(),
  first: z.number().nullish(),
  sameTime: z.boolean().nullish(),
  withDisputed: z.boolean().nullish(),
});

export const pathsQuestion = (args: Arguments): PathsQuestion => {
  const { from, to, filter, maxLength, first, sameTime, withDisputed } = parse(pathsArguments, args);
  if (from === to) throw badInput('to', `from and to are both “${from.slice(0, 200)}”; name two different entities.`);
  const [longest, count] = [maxLength ?? DEFAULT_LENGTH, first ?? DEFAULT_COUNT];
  if (longest < 1 || longest > LONGEST_PATH)
    throw badInput('maxLength', `maxLength: ${longest} is out of range; ask for 1 to ${LONGEST_PATH} lines.`);
  if (count < 1 || count > MOST_PATHS)
    throw badInput('first', `first: ${count} is out of range; ask for 1 to ${MOST_PATHS} paths.`);
  return {
    from,
    to,
    test: relationTest(filter),
    longest,
    count,
    sameTime: sameTime ?? false,
    withDisputed: withDisputed ?? false,
  };
};
