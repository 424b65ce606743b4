import { relative } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';

/** A position in a file, both numbers from 1. */
export interface Place {
  line: number;
  column: number;
}

/** What is wrong at one place of one file, for the person who wrote it. */
export interface SeedProblem extends Place {
  /** The file's absolute path. */
  file: string;
  /** One sentence, or the beginning of one that ends with the suggestion. */
  message: string;
  /** The nearest thing that would have been right. */
  suggestion?: string;
}

/** Takes down a problem of the file that is being read. */
export type Report = (place: Place, message: string, suggestion?: string) => void;

/** The nearest of the known words, where it is near enough to be meant. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const words = [...known];
  if (words.length === 0) return undefined;
  const found = closest(word, words);
  // Transposed letters and a forgotten ending are slips; more than a third of the word is another word.
  return distance(word, found) <= Math.max(2, Math.floor(word.length / 3)) ? found : undefined;
};

const byPlace = (a: SeedProblem, b: SeedProblem): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

/** One line a problem, `file:line:column  message`, in the order of files and lines. */
export const describeProblems = (problems: readonly SeedProblem[], from = process.cwd()): string[] =>
  [...problems].sort(byPlace).map(({ file, line, column, message, suggestion }) => {
    const hint = suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
    return `${relative(from, file)}:${line}:${column}  ${message}${hint}`;
  });
