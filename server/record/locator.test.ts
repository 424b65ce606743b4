import { expect, test } from 'vitest';
import { parseLocator } from './locator.ts';
import { isUnreadable } from './problems.ts';

test.each([
  ['p3', { paragraph: 3 }],
  ['p3:651-712', { paragraph: 3, start: 651, end: 712 }],
  ['p3:651-712#0123456789abcdef', { paragraph: 3, start: 651, end: 712, sha256: '0123456789abcdef' }],
  ['page 12', { page: 12 }],
  ['whole document', {}],
])('%s is a place', (text, place) => {
  expect(parseLocator(text)).toEqual({ text, ...place });
});

test.each(['', 'p0', 'p3:712-651', 'p3:1-1', 'p3#0123456789abcdef', 'p3:1-2#XYZ', 'Page 12', 'page 0', 'everywhere'])(
  '“%s” is refused',
  (text) => {
    expect(isUnreadable(parseLocator(text))).toBe(true);
  },
);
