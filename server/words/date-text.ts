import type { Language } from './language.ts';

interface DatePhrases {
  since: (date: string) => string;
  until: (date: string) => string;
  between: (from: string, to: string) => string;
  about: (date: string) => string;
  uncertain: (date: string) => string;
}

const chinese: DatePhrases = {
  since: (date) => `自${date}起`,
  until: (date) => `截至${date}`,
  between: (from, to) => `${from}至${to}`,
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}（不确定）`,
};

const phrases: Readonly<Record<Language, DatePhrases>> = {
  en: {
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    between: (from, to) => `${from} to ${to}`,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date}, uncertain`,
  },
  fr: {
    since: (date) => `depuis ${date}`,
    until: (date) => `jusqu’à ${date}`,
    between: (from, to) => `de ${from} à ${to}`,
    about: (date) => `vers ${date}`,
    uncertain: (date) => `${date}, date incertaine`,
  },
  'zh-Hans': chinese,
  'zh-Hant': chinese,
};

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

/** One date in words; undefined for the rarer forms of EDTF, which are then shown as they are written. */
const single = (edtf: string, language: Language): string | undefined => {
  const [, year, month, day, mark] = DATE.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const said = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
  if (mark === undefined) return said;
  return mark === '~' ? phrases[language].about(said) : phrases[language].uncertain(said);
};

/** An imprecise date in words, as precise as its source: `2018-04` is “April 2018”, `2018-04-09/..` “since April 9, 2018”. */
export const dateText = (edtf: string, language: Language): string => {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return single(start, language) ?? edtf;
  const isOpen = (bound: string): boolean => bound === '' || bound === '..';
  const [from, to] = [single(start, language), single(end, language)];
  const say = phrases[language];
  if (isOpen(end)) return from === undefined ? edtf : say.since(from);
  if (isOpen(start)) return to === undefined ? edtf : say.until(to);
  return from === undefined || to === undefined ? edtf : say.between(from, to);
};

/** A moment as the day that it falls on in UTC. */
export const dayText = (moment: string, language: Language): string => dateText(moment.slice(0, 10), language);
