import { describe, expect, test, vi } from 'vitest';
import { valueInWords } from './amounts.ts';
import type { tables as valueTables } from './areas/values.ts';
import { inWords } from './dates.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';

// The words of a part follow the language of the page, and here is no page.
vi.hoisted(() => {
  vi.stubGlobal('location', { search: '', pathname: '/' });
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('addEventListener', () => undefined);
});

const areas = import.meta.glob<{ tables: Readonly<Record<'en' | 'fr' | 'zh-Hans', object>> }>('./areas/*.ts', {
  eager: true,
});
const everything = [
  ['the page', { en, fr, 'zh-Hans': zhHans }],
  ...Object.entries(areas).map(([file, { tables }]) => [file, tables] as const),
] as const;

const flat = (table: object, path = ''): [string, unknown][] =>
  Object.entries(table).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? flat(value, `${path}${key}.`) : [[path + key, value]],
  );

/** What may be the same in two languages: names, and what stands for itself. */
const SAME = ['title', 'source', 'note', 'page', 'precision.EXACT'];

test.each(everything)('every language says everything of %s, and none repeats English by oversight', (_, tables) => {
  const english = new Map(flat(tables.en));
  for (const [key, said] of [...flat(tables.fr), ...flat(tables['zh-Hans'])]) {
    expect(said, key).toBeTruthy();
    expect(english.has(key), key).toBe(true);
    const repeats = typeof said === 'string' && said === english.get(key) && /[a-z]{3}/i.test(said);
    if (!SAME.includes(key) && !key.startsWith('keyList')) expect(repeats, key).toBe(false);
  }
});

test.each(everything)('the explorer never says that somebody is involved: %s', (_, tables) => {
  for (const [, said] of Object.values(tables).flatMap((table) => flat(table)))
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
    expect(inWords(edtf, 'en')).toBe(english);
    expect(inWords(edtf, 'fr')).toBe(french);
  });

  test('in Chinese too', () => {
    expect(inWords('2018-04-09/..', 'zh-Hans')).toBe('自 2018年4月9日 起');
    expect(inWords('2018~', 'zh-Hans')).toBe('约 2018年');
  });
});

describe('amounts keep every digit and their precision', () => {
  const money = (
    amount: string | null,
    precision: keyof typeof valueTables.en.precision = 'EXACT',
    asPrinted: string | null = null,
  ) => ({ __typename: 'MoneyValue', amount, currency: 'USD', precision, asPrinted }) as const;
  const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  test.each([
    [money('600000000'), '$600 million', '600 millions $US'],
    [money('3000000000', 'MORE_THAN'), 'more than $3 billion', 'plus de 3 milliards $US'],
    [money('1234567.89'), '$1.23456789 million', '1,23456789 million $US'],
    [money('950', 'ABOUT'), 'about $950', 'environ 950 $US'],
  ])('%o', (value, english, french) => {
    expect(plain(valueInWords(value, 'en'))).toBe(english);
    expect(plain(valueInWords(value, 'fr'))).toBe(french);
  });

  test('a number that the source only describes is shown as printed', () => {
    const value = {
      __typename: 'NumberValue',
      number: null,
      unit: 'cameras',
      precision: 'ABOUT',
      asPrinted: 'plusieurs milliers',
    } as const;
    expect(valueInWords(value, 'en')).toBe('“plusieurs milliers” cameras, as printed');
  });
});
