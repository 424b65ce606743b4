import { describe, expect, test } from 'vitest';
import { valueInWords } from './amounts.ts';
import { inWords } from './dates.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';

const flat = (table: object, path = ''): [string, unknown][] =>
  Object.entries(table).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? flat(value, `${path}${key}.`) : [[path + key, value]],
  );

test('every language says everything, and no language repeats English by oversight', () => {
  const same = ['title', 'source', 'note', 'page', 'precision.EXACT'];
  const english = new Map(flat(en));
  for (const [key, said] of [...flat(fr), ...flat(zhHans)]) {
    expect(said, key).toBeTruthy();
    expect(english.has(key), key).toBe(true);
    const repeats = typeof said === 'string' && said === english.get(key) && /[a-z]{3}/i.test(said);
    if (!same.includes(key) && !key.startsWith('keyList')) expect(repeats, key).toBe(false);
  }
});

test('the explorer never says that somebody is involved', () => {
  for (const [, said] of [...flat(en), ...flat(fr), ...flat(zhHans)])
    expect(String(said)).not.toMatch(/involved|impliqué|mêlé|涉嫌|卷入/i);
});

describe('dates are as imprecise as the source', () => {
  test.each([
    ['2014', '2014', '2014'],
    ['2018-04', 'April 2018', 'avril 2018'],
    ['2018-04-09', 'April 9, 2018', '9 avril 2018'],
    ['2018-04-09/..', 'since April 9, 2018', 'depuis 9 avril 2018'],
    ['../2017', 'until 2017', 'jusqu’à 2017'],
    ['2017-07/2018', 'July 2017 to 2018', 'de juillet 2017 à 2018'],
    ['2018~', 'about 2018', 'vers 2018'],
    ['2018?', '2018, uncertain', '2018, incertain'],
    ['{2016,2018}', '{2016,2018}', '{2016,2018}'],
  ])('%s', (edtf, english, french) => {
    expect(inWords(edtf, 'en', en)).toBe(english);
    expect(inWords(edtf, 'fr', fr)).toBe(french);
  });

  test('in Chinese too', () => {
    expect(inWords('2018-04-09/..', 'zh-Hans', zhHans)).toBe('自 2018年4月9日 起');
    expect(inWords('2018~', 'zh-Hans', zhHans)).toBe('约 2018年');
  });
});

describe('amounts keep every digit and their precision', () => {
  const money = (
    amount: string | null,
    precision: keyof typeof en.precision = 'EXACT',
    asPrinted: string | null = null,
  ) => ({ __typename: 'MoneyValue', amount, currency: 'USD', precision, asPrinted }) as const;
  const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  test.each([
    [money('600000000'), '$600 million', '600 millions $US'],
    [money('3000000000', 'MORE_THAN'), 'more than $3 billion', 'plus de 3 milliards $US'],
    [money('1234567.89'), '$1.23456789 million', '1,23456789 million $US'],
    [money('950', 'ABOUT'), 'about $950', 'environ 950 $US'],
  ])('%o', (value, english, french) => {
    expect(plain(valueInWords(value, 'en', en))).toBe(english);
    expect(plain(valueInWords(value, 'fr', fr))).toBe(french);
  });

  test('a number that the source only describes is shown as printed', () => {
    const value = {
      __typename: 'NumberValue',
      number: null,
      unit: 'cameras',
      precision: 'ABOUT',
      asPrinted: 'plusieurs milliers',
    } as const;
    expect(valueInWords(value, 'en', en)).toBe('“plusieurs milliers” cameras, as printed');
  });
});
