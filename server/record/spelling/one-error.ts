/** From this many letters on, one typing error is forgiven; a digit is never taken for another. */
export const FORGIVING_LENGTH = 6;
/** Longer words are as good as never mistyped by one letter alone, and cost much to compare. */
const LONGEST_FORGIVEN = 40;

/** Whether a typing error is looked for in a word. Of six letters five may have been typed. */
export const forgives = (word: string): boolean => {
  const length = [...word].length;
  return length >= FORGIVING_LENGTH - 1 && length <= LONGEST_FORGIVEN && !/\p{N}/u.test(word);
};

/**
 * Whether two words are one typing error apart: a letter too many, too few or another, or two neighbours swapped. One of
 * them is long enough to be forgiven.
 */
export const oneErrorApart = (one: string, other: string): boolean => {
  const [a, b] = [[...one], [...other]];
  if (one === other || Math.abs(a.length - b.length) > 1) return false;
  if (Math.max(a.length, b.length) < FORGIVING_LENGTH) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};
