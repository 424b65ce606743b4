import { expect, test } from 'vitest';
import { sortName } from './names.ts';

test('lists are ordered by the English name, else by the first', () => {
  expect(
    sortName([
      { text: '淡马锡', lang: 'zh-Hans' },
      { text: 'Témasek', lang: 'en' },
    ]),
  ).toBe('temasek');
  expect(sortName([{ text: 'Émile', lang: 'fr' }, { text: 'Zwei' }])).toBe('emile');
});
