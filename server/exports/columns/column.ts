import type { Head } from '../taken.ts';

type Parts = readonly (string | null | undefined)[];
type Told = string | null | undefined | Parts;

/**
 * A column of a table, and an attribute in formats of graphs. Its name is the same in every language, because scripts rely
 * on it.
 */
export type Column<T> = { name: string } & (
  | { type: 'text'; of: (row: T, head: Head) => Told }
  | { type: 'whole'; of: (row: T, head: Head) => number }
  | { type: 'truth'; of: (row: T, head: Head) => boolean }
);

export const text = <T>(name: string, of: (row: T, head: Head) => Told): Column<T> => ({ name, type: 'text', of });
export const whole = <T>(name: string, of: (row: T, head: Head) => number): Column<T> => ({ name, type: 'whole', of });
export const truth = <T>(name: string, of: (row: T, head: Head) => boolean): Column<T> => ({ name, type: 'truth', of });

/** What separates several values in one column. */
const BETWEEN = ' | ';

/** What stands in a column of a row; empty where nothing does. */
export const told = <T>(column: Column<T>, row: T, head: Head): string => {
  const value = column.of(row, head);
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.filter((part) => typeof part === 'string').join(BETWEEN) : String(value);
};
