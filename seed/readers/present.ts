type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is absent, because a record never spells an absent field out. */
export const present = <T extends object>(fields: T): Present<T> => {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  // The entries are those of the argument, less the undefined ones.
  return Object.fromEntries(kept) as Present<T>;
};
