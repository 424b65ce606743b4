import { expect, test } from 'vitest';
import { dateText, dayText } from './date-text.ts';

test.each([
  ['2018', 'en', '2018'],
  ['2018-04', 'en', 'April 2018'],
  ['2018-04-09', 'fr', '9 avril 2018'],
  ['2018-04', 'zh-Hans', '2018年4月'],
  ['2018-04-09/..', 'en', 'since April 9, 2018'],
  ['2018/', 'fr', 'depuis 2018'],
  ['../2018', 'en', 'until 2018'],
  ['2014/2016-03', 'en', '2014 to March 2016'],
  ['2018~', 'fr', 'vers 2018'],
  ['2018?', 'en', '2018, uncertain'],
  ['2018-04-09/..', 'zh-Hant', '自2018年4月9日起'],
  ['201X', 'en', '201X'],
  ['../..', 'en', '../..'],
] as const)('%s in %s is %s', (edtf, language, text) => {
  expect(dateText(edtf, language)).toBe(text);
});

test('a moment is told as its day', () => {
  expect(dayText('2026-11-24T23:43:37.076Z', 'en')).toBe('November 24, 2026');
});
