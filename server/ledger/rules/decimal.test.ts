import { expect, test } from 'vitest';
import { exceeds, largest } from './decimal.ts';

test('sums are exact where floats are not', () => {
  expect(0.1 + 0.2 > 0.3).toBe(true);
  expect(exceeds(['0.1', '0.2'], '0.3')).toBe(false);
  expect(exceeds(['0.1', '0.2', '0.0000000000000000001'], '0.3')).toBe(true);
  expect(exceeds(['9007199254740993'], '9007199254740992')).toBe(true);
});

test('the largest of several is found across scales', () => {
  expect(largest(['9', '10.5', '10.05'])).toBe('10.5');
});
