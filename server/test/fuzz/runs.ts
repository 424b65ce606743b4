/** From which seed everything random is drawn: the same unless told, so that a run that passed passes again. */
export const seed = Number(process.env.WATCHGRAPH_SEED ?? 20_261_126);

/** Calls `work` with everything in a list, so many at once. */
export const inParallel = async <T>(
  list: readonly T[],
  lanes: number,
  work: (one: T) => Promise<void>,
): Promise<void> => {
  const rest = list.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const one of rest) await work(one);
    }),
  );
};
