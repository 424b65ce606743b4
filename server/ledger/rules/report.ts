import { closest, distance } from 'fastest-levenshtein';
import type { Problem, ProblemCode } from '../problem.ts';

export const problem = (
  code: ProblemCode,
  record: string,
  path: string,
  message: string,
  suggestion?: string,
): Problem => ({ code, record, path, message, ...(suggestion !== undefined && { suggestion }) });

/** The known word nearest to one that is not known, if it is near enough to be a slip. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const candidates = [...known];
  if (candidates.length === 0) return undefined;
  const best = closest(word, candidates);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
};

/** A list as a sentence has it. */
export const listed = (words: Iterable<string>): string => [...words].join(', ') || 'none';
