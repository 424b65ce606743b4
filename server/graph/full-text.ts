/** Tests on tokens as full-text queries in Lucene's syntax. */
import { FORGIVING_LENGTH } from '../record/spelling/one-error.ts';
import type { Test } from '../record/spelling/question.ts';

// Tokens hold letters, digits and underscores alone, so nothing is left that Lucene could read as an operator; AND, OR
// and NOT are operators in capitals alone, and folded text has none.
const isPlain = /^[\p{L}\p{M}\p{N}_]+$/u;
const plain = (token: string): string => {
  if (!isPlain.test(token)) throw new Error(`Not a token: ${JSON.stringify(token)}`);
  return token;
};

/** Whether a test holds on nothing at all. */
export const isNever = (test: Test): boolean => {
  if (test.is === 'any') return test.of.every(isNever);
  return test.is === 'all' && (test.of.length === 0 || test.of.some(isNever));
};

/** The query that finds what a test holds on; undefined where it holds on nothing. */
export const fullTextOf = (test: Test): string | undefined => {
  switch (test.is) {
    case 'token':
      return `${test.field}:${plain(test.token)}`;
    case 'beginning':
      return `${test.field}:${plain(test.token)}*`;
    case 'oneErrorFrom':
      return `${test.field}:/${oneErrorFrom(plain(test.token))}/`;
    case 'phrase':
      return `${test.field}:"${test.tokens.map(plain).join(' ')}"`;
    case 'any': {
      const parts = test.of.flatMap((part) => fullTextOf(part) ?? []);
      return parts.length === 0 ? undefined : `(${[...new Set(parts)].join(' ')})`;
    }
    case 'all': {
      const parts = test.of.map(fullTextOf);
      if (parts.length === 0 || parts.includes(undefined)) return undefined;
      return `(${parts.map((part) => `+${part}`).join(' ')})`;
    }
  }
};

/**
 * Every word that is one typing error away, as a regular expression. Lucene's own fuzzy queries look at the fifty likest
 * words of the index alone, and those of later revisions would crowd out what an earlier one had.
 */
const oneErrorFrom = (token: string): string => {
  const letters = [...token];
  const part = (from: number, to?: number) => letters.slice(from, to).join('');
  const longer = [...letters.keys(), letters.length].map((i) => `${part(0, i)}.${part(i)}`);
  if (letters.length < FORGIVING_LENGTH) return longer.join('|');
  const others = letters.map((_, i) => `${part(0, i)}.?${part(i + 1)}`);
  const swapped = letters.slice(1).map((letter, i) => `${part(0, i)}${letter}${letters[i]}${part(i + 2)}`);
  return [...longer, ...others, ...swapped].join('|');
};

/** A query with whatever others find left out. */
export const without = (query: string, others: readonly string[]): string =>
  [`+${query}`, ...others.map((other) => `-${other}`)].join(' ');

/** Behind a query: what it finds must have one of these values in the field. */
export const having = (field: string, values: readonly string[]): string =>
  ` +(${values.map((value) => `${field}:${plain(value)}`).join(' ')})`;

/** Behind a query: what it finds must not have this value in the field. */
export const lacking = (field: string, value: string): string => ` -${field}:${plain(value)}`;
