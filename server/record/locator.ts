import { type Unreadable, unreadable } from './problems.ts';

/** A place in a source. Offsets count UTF-16 units from the start of the whole text. */
export interface Locator {
  text: string;
  paragraph?: number;
  page?: number;
  start?: number;
  end?: number;
  /** The first 16 hexadecimal digits of the passage's SHA-256 in UTF-8. */
  sha256?: string;
}

/** Reads `p3`, `p3:651-712`, `p3:651-712#HEX16`, `page 12` or `whole document`. */
export const parseLocator = (text: string): Locator | Unreadable => {
  if (text === 'whole document') return { text };
  const page = /^page ([1-9]\d{0,5})$/.exec(text);
  if (page) return { text, page: Number(page[1]) };
  const passage = /^p([1-9]\d{0,5})(?::(\d{1,9})-(\d{1,9})(?:#([0-9a-f]{16}))?)?$/.exec(text);
  if (!passage) return unreadable(`“${text}” is not a place in a source; ${GRAMMAR}`);
  const [paragraph, start, end] = [Number(passage[1]), passage[2], passage[3]];
  if (start === undefined || end === undefined) return { text, paragraph };
  if (Number(start) >= Number(end)) return unreadable(`The passage of “${text}” ends before it begins.`);
  const sha256 = passage[4];
  return { text, paragraph, start: Number(start), end: Number(end), ...(sha256 && { sha256 }) };
};

const GRAMMAR = 'write p3, p3:651-712, p3:651-712#0123456789abcdef, page 12 or whole document.';
