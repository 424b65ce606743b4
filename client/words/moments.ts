/** When a revision was made, in words. */
import { lang } from '../state/language.ts';

export const dayInWords = (at: string): string =>
  new Intl.DateTimeFormat(lang.value, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at));
