/** What readers send, by the place where they send it. */
export const plainTexts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/predicate/, ['valuation', 'publicRole', 'described', 'amount', 'INVESTED_IN', 'SUPPLIES', 'COULD_USE']],
  [/currency/, ['USD', 'EUR']],
  [/languages/, ['en', 'fr', 'zh-Hans']],
  [/types/, ['company', 'investor', 'country', 'news', 'official']],
  [/roles/, ['lead', 'participant']],
  [/publishers/, ['The Gazette', 'The Wire']],
  [/\.(query|search)|TextFilter/, ['acme', 'The blue-lens', 'Vue claire', '清晰视觉', 'Report', 'qing xi']],
];

/** What nobody sends who means well. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u202Eacme\u2066',
  'Ａcmē ﬁrm',
  '👩🏽‍💻🇨🇳',
  'e\u0301\u0327\u0489'.repeat(20),
  '⺀၊ꯀ',
  '\uFEFFacme',
  'acme\r\n\toptics',
  '__proto__',
  'constructor',
  '"\\/\b\f',
  '* OR ~2 AND (a TO b) [x]^4 +-!:?',
  "'; RETURN 1 //",
  '$acme',
  '%00%2e%2e',
  '999999999999999999999999',
  'a'.repeat(300),
  'ab '.repeat(150),
];

export const plainDates: readonly string[] = [
  '2014',
  '2017-07',
  '2018-04-09',
  '201X',
  '2018~',
  '2014/2016-03',
  '2018-04-09/..',
  '2018/',
  '2018?',
];
export const oddDates: readonly string[] = [
  '',
  '2019-02-29',
  '-0001',
  '0000',
  '9999-12-31',
  'Y170000002',
  'XXXX',
  '2018-21',
  '../..',
  '/',
  '2018/2014',
  '2018-04-09T10:00:00Z',
  '{2018, 2019}',
  '١٢٣٤',
  '2018\u0000',
];

export const plainNumbers: readonly string[] = ['0', '1', '45.5', '5000000', '3000000000'];
export const oddNumbers: readonly string[] = [
  '',
  '-1',
  '-0',
  '1e400',
  '0.000000000000000000000000000001',
  '99999999999999999999999999999999999999999999',
  'NaN',
  'Infinity',
  '1,000',
  '٣',
  '0x10',
];

/** Values of enums that are refused as arguments. */
export const oddNames: ReadonlySet<string> = new Set(['UNDATED']);

/** Whole numbers as far as GraphQL has them. */
export const oddWholes: readonly number[] = [0, -1, 21, 100, 101, 501, 2_147_483_647, -2_147_483_648];
