import { expect, test } from 'vitest';
import { dateText } from '../../words/date-text.ts';
import { periodText } from './period.ts';

test.each([
  ['2014', '2014'],
  ['2018-04', 'April 2018 (2018-04)'],
  ['2018~', expect.stringMatching(/\(2018~\)$/)],
])('%s is said once in words, and as written where that says more', (edtf, said) => {
  expect(periodText({ edtf, text: dateText(edtf, 'en') })).toEqual(said);
});
