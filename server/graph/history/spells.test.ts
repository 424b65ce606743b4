import { expect, test } from 'vitest';
import { joined, stepsOf, within } from './spells.ts';

const OPEN = 2_147_483_647;
const spell = (addedIn: number, removedIn: number) => ({ addedIn, removedIn });

test('versions that follow upon each other change, and those with a gap between them close and open again', () => {
  const versions = [spell(1, 3), spell(3, 5), spell(8, OPEN)];
  expect(stepsOf(versions, 9)).toEqual([
    { number: 1, before: null, after: versions[0], again: false },
    { number: 3, before: versions[0], after: versions[1], again: false },
    { number: 5, before: versions[1], after: null, again: false },
    { number: 8, before: null, after: versions[2], again: true },
  ]);
});

test('a closing after the last revision that is told of has not happened', () => {
  expect(stepsOf([spell(1, 3)], 2)).toHaveLength(1);
  expect(stepsOf([spell(1, 3)], 3)).toHaveLength(2);
});

test('spells that touch are one, in whatever order they come', () => {
  expect(joined([spell(5, 7), spell(1, 3), spell(3, 5), spell(9, OPEN)])).toEqual([spell(1, 7), spell(9, OPEN)]);
});

test('a spell counts where another one stands', () => {
  expect(within(spell(2, 10), [spell(1, 4), spell(6, OPEN), spell(20, 30)])).toEqual([spell(2, 4), spell(6, 10)]);
});
