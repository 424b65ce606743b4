import type { NameRecord } from './records.ts';
import { fold } from './spelling/fold.ts';

/** The name that lists are ordered by: the first English one, else the first. */
export const sortName = (names: readonly Pick<NameRecord, 'text' | 'lang'>[]): string => {
  const english = names.find((name) => name.lang === 'en' || name.lang?.startsWith('en-'));
  return fold((english ?? names[0])?.text ?? '');
};
