/** Chance that comes out the same for the same seed, on every machine. */
export interface Dice {
  /** From 0 up to, but not at, 1. */
  roll(): number;
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Mostly the first of the list: so a few things become hubs. */
  skewed<T>(list: readonly T[]): T;
  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
}

/** The power by which the first of a list are preferred: it makes the largest degree grow fivefold with ten times the graph. */
const SKEW = 3.7;

// mulberry32: 32 bits of state are enough for graphs, and every engine computes it alike.
export const diceFrom = (seed: number): Dice => {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(roll() * limit);
  const at = <T>(list: readonly T[], index: number): T => {
    const item = list[index];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return {
    roll,
    below,
    chance: (probability) => roll() < probability,
    pick: (list) => at(list, below(list.length)),
    skewed: (list) => at(list, Math.floor(list.length * roll() ** SKEW)),
    weighted: <K extends string>(weights: Readonly<Record<K, number>>): K => {
      const entries = Object.entries<number>(weights);
      let left = roll() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      const found = entries.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      // The keys of the record are its type's, and the sum of all weights is above every roll.
      return (found ?? at(entries, 0))[0] as K;
    },
  };
};
