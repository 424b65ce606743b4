/**
 * Reads the plain values that Neo4j answers with. Each function says what a place must hold and throws where the store
 * holds something else: that is damage, to be logged and looked at, not an answer.
 */
export type Raw = unknown;

const wrong = (expected: string, found: Raw): Error =>
  new Error(`The database answered ${JSON.stringify(found)} where ${expected} was expected.`);

export const map = (raw: Raw): Readonly<Record<string, Raw>> => {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) throw wrong('a map', raw);
  return raw as Readonly<Record<string, Raw>>;
};
export const list = (raw: Raw): readonly Raw[] => {
  if (!Array.isArray(raw)) throw wrong('a list', raw);
  return raw;
};
export const text = (raw: Raw): string => {
  if (typeof raw !== 'string') throw wrong('text', raw);
  return raw;
};
export const integer = (raw: Raw): number => {
  if (typeof raw !== 'number' || !Number.isInteger(raw)) throw wrong('an integer', raw);
  return raw;
};
export const flag = (raw: Raw): boolean => {
  if (typeof raw !== 'boolean') throw wrong('true or false', raw);
  return raw;
};
export const texts = (raw: Raw): readonly string[] => list(raw).map(text);
export const integers = (raw: Raw): readonly number[] => list(raw).map(integer);
export const flags = (raw: Raw): readonly boolean[] => list(raw).map(flag);
/** A value or null. */
export const maybe = <T>(read: (raw: Raw) => T, raw: Raw): T | null =>
  raw === null || raw === undefined ? null : read(raw);
