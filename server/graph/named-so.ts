import { fold } from '../record/spelling/fold.ts';
import type { Test } from '../record/spelling/question.ts';
import { signsOf } from '../record/spelling/tokens.ts';
import { isUnspaced, joined, wordsOf } from '../record/spelling/words.ts';
import type { TextTest } from './text-test.ts';

/**
 * A test on the tokens of names that holds at least for everything with a name that passes a test, so that not every
 * description must be looked at; undefined where there is none.
 */
export const proposedByName = ({ eq, in: among, startsWith }: TextTest): Test | undefined => {
  const whole = eq === null ? among : [eq];
  if (whole !== null) return called(whole);
  return startsWith === null ? undefined : beginning(startsWith);
};

const called = (names: readonly string[]): Test | undefined => {
  const tokens = names.map((name) => joined(wordsOf(name)));
  // What holds no word at all, as a name of signs alone, is in no index.
  if (tokens.includes('')) return undefined;
  return { is: 'any', of: tokens.map((token) => ({ is: 'token', field: 'exact', token })) };
};

const beginning = (text: string): Test | undefined => {
  // “S.A” is two words, but “S.A.” is one.
  if (fold(text).includes('.')) return undefined;
  const words = signsOf(wordsOf(text));
  const test = (token: string, i: number): Test => ({
    is: i < words.length - 1 || isUnspaced(token) ? 'token' : 'beginning',
    field: 'words',
    token,
  });
  return words.length === 0 ? undefined : { is: 'all', of: words.map(test) };
};
