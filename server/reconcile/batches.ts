/** How many are worked on at once, so that a long list leaves room for others. */
const AT_ONCE = 4;

/**
 * Does the work for each of a list, few at once, and answers in the order of the list. The first failure ends it. The first
 * of the list goes alone, because the database plans a statement once, and four that come together plan it four times.
 */
export const inBatches = async <T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> => {
  const done: R[] = await Promise.all(list.slice(0, 1).map(work));
  while (done.length < list.length)
    done.push(...(await Promise.all(list.slice(done.length, done.length + AT_ONCE).map(work))));
  return done;
};
