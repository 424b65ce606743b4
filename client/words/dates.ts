/** Imprecise dates in words: `2018-04` is “April 2018”, `2018-04-09/..` is “since April 9, 2018”. */
import type { Lang } from '../state/view.ts';
import { tables } from './areas/values.ts';

const DATE = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

/** One date, or undefined for the rarer forms of EDTF, which are then shown as they are written. */
function single(text: string, lang: Lang): string | undefined {
  const words = tables[lang];
  const [, year, month, day, mark] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  const said = new Intl.DateTimeFormat(lang, options).format(date);
  if (mark === '~') return words.about(said);
  return mark ? words.uncertain(said) : said;
}

export function inWords(edtf: string, lang: Lang): string {
  const words = tables[lang];
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return single(start, lang) ?? edtf;
  const open = (text: string): boolean => text === '' || text === '..';
  const [from, to] = [single(start, lang), single(end, lang)];
  if (open(end)) return from ? words.since(from) : edtf;
  if (open(start)) return to ? words.until(to) : edtf;
  return from && to ? words.between(from, to) : edtf;
}
