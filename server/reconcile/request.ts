import { badInput } from '../reader-error.ts';

/** A whole number of the address; null where it is not given. */
export const numberIn = (parameters: URLSearchParams, name: string): number | null => {
  const text = parameters.get(name);
  if (text === null) return null;
  if (!/^\d{1,9}$/.test(text)) throw badInput(name, `${name}: “${text.slice(0, 40)}” is not a whole number.`);
  return Number(text);
};

/** How many are answered, at least one and no more than `most`. */
export const limitIn = (asked: number | null | undefined, usual: number, most: number): number =>
  Math.min(Math.max(1, asked ?? usual), most);
