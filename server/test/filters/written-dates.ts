/**
 * Dates as sources write them and as readers ask for them, each with the days that it may mean written out by hand, and a
 * judge that tries every reading of them. It shares nothing with the code: that compares four numbers.
 */

/** The first and the last day that is meant; days written so compare as texts. */
export type Span = readonly [string, string];

/** When a claim says that something held: it began on some day of the one span and ended on some day of the other. */
export interface WrittenPeriod {
  edtf: string;
  begins: Span;
  ends: Span;
  doubtful?: boolean;
  /** Said in June 2020, and not in April 2018: until then, what is written `/..` is certain. */
  late?: boolean;
}

const [BEGINNING, END] = ['0001-01-01', '9999-12-31'];

/** A date without an end happened within its days, so it ended within them too. */
const within = (edtf: string, begins: Span, doubtful = false): WrittenPeriod => ({
  edtf,
  begins,
  ends: begins,
  doubtful,
});

const year: Span = ['2018-01-01', '2018-12-31'];
const aboutTheYear: Span = ['2017-01-01', '2019-12-31'];
const aboutApril: Span = ['2018-03-01', '2018-05-31'];

/** Every form in which a claim may be dated. The last but one speaks twice, with years between; the last does not say when. */
export const writtenPeriods: Readonly<Record<string, readonly WrittenPeriod[]>> = {
  day: [within('2018-04-09', ['2018-04-09', '2018-04-09'])],
  'about-a-day': [within('2018-04-09~', ['2018-04-08', '2018-04-10'])],
  month: [within('2018-04', ['2018-04-01', '2018-04-30'])],
  'about-a-month': [within('2018-04~', aboutApril)],
  year: [within('2018', year)],
  'doubtful-year': [within('2018?', aboutTheYear, true)],
  'about-a-year': [within('2018~', aboutTheYear)],
  'doubtful-about-a-year': [within('2018%', aboutTheYear, true)],
  decade: [within('201X', ['2010-01-01', '2019-12-31'])],
  'about-a-decade': [within('201X~', ['2000-01-01', '2029-12-31'])],
  interval: [{ edtf: '2018/2020', begins: year, ends: ['2020-01-01', '2020-12-31'] }],
  'until-about-april': [{ edtf: '2016-11/2018-04~', begins: ['2016-11-01', '2016-11-30'], ends: aboutApril }],
  'doubtful-interval': [
    { edtf: '2018~/2019?', begins: aboutTheYear, ends: ['2018-01-01', '2020-12-31'], doubtful: true },
  ],
  'still-so': [{ edtf: '2018/..', late: true, begins: year, ends: ['2020-06-01', END] }],
  'still-so-at-once': [{ edtf: '2018-04-09/..', begins: ['2018-04-09', '2018-04-09'], ends: ['2018-04-09', END] }],
  'no-known-end': [{ edtf: '2018/', begins: year, ends: ['2018-01-01', END] }],
  'always-until': [{ edtf: '../2018', begins: [BEGINNING, '2018-12-31'], ends: year }],
  'no-known-start': [{ edtf: '/2018', begins: [BEGINNING, '2018-12-31'], ends: year }],
  'two-spells': [
    { edtf: '2010/2012', begins: ['2010-01-01', '2010-12-31'], ends: ['2012-01-01', '2012-12-31'] },
    { edtf: '2016/2017-06', begins: ['2016-01-01', '2016-12-31'], ends: ['2017-06-01', '2017-06-30'] },
  ],
  undated: [],
};

/** Every form in which a reader may ask for a date; a mark of doubt only makes a question wider. */
export const askedDates: Readonly<Record<string, Span>> = {
  '2018-04-09': ['2018-04-09', '2018-04-09'],
  '2018-04-10': ['2018-04-10', '2018-04-10'],
  '2018-04': ['2018-04-01', '2018-04-30'],
  '2018-04~': aboutApril,
  '2018': year,
  '2018?': aboutTheYear,
  '2018~': aboutTheYear,
  '2018%': aboutTheYear,
  '201X': ['2010-01-01', '2019-12-31'],
  '2014': ['2014-01-01', '2014-12-31'],
  '2017': ['2017-01-01', '2017-12-31'],
  '2020-06-01': ['2020-06-01', '2020-06-01'],
  '2020-06-02': ['2020-06-02', '2020-06-02'],
  '2016/2017': ['2016-01-01', '2017-12-31'],
  '2018/..': ['2018-01-01', END],
  '2018/': ['2018-01-01', END],
  '../2018': [BEGINNING, '2018-12-31'],
  '/2018': [BEGINNING, '2018-12-31'],
};

/** Dates that nobody may write or ask for. */
export const refusedDates = ['2018-XX', '20XX', '2018-21', '2018-13', '2018-02-30', '2019/2018', '..', '/', '2018?-04'];

export type Nature = 'state' | 'event';

const everyPeriod = Object.values(writtenPeriods).flat();
const everyDay = [
  ...new Set([...everyPeriod.flatMap(({ begins, ends }) => [...begins, ...ends]), ...Object.values(askedDates).flat()]),
].sort();

const daysIn = ([first, last]: Span): readonly string[] => everyDay.filter((day) => first <= day && day <= last);

/** What happened holds from then on, whatever is written of its end. */
const readings = ({ begins, ends }: WrittenPeriod, nature: Nature): readonly Span[] =>
  daysIn(begins).flatMap((from) =>
    daysIn(nature === 'event' ? [END, END] : ends).flatMap((to): Span[] => (from <= to ? [[from, to]] : [])),
  );

/** Whether something held on one of the days that are asked for: by some reading, or by every one. */
export const held = (
  period: WrittenPeriod,
  { nature, days: [first, last], fit }: { nature: Nature; days: Span; fit: 'POSSIBLE' | 'CERTAIN' },
): boolean => {
  const meets = ([from, to]: Span) => from <= last && to >= first;
  if (fit === 'POSSIBLE') return readings(period, nature).some(meets);
  return period.doubtful !== true && readings(period, nature).every(meets);
};
