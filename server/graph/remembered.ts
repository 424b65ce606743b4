/** How much is remembered of one thing. */
const MOST = 64;

/**
 * What was made from a thing before, by a key, as long as the thing itself is alive. Made for what costs more to make than to
 * look up: when one thing has too many keys, all of them are forgotten and made again.
 */
export class Remembered<Thing extends object, Made> {
  private readonly made = new WeakMap<Thing, Map<string, Made>>();

  get(thing: Thing, key: string, make: () => Made): Made {
    const known = this.made.get(thing);
    const before = known?.get(key);
    if (before !== undefined) return before;
    const made = make();
    if (known === undefined) this.made.set(thing, new Map([[key, made]]));
    else {
      if (known.size >= MOST) known.clear();
      known.set(key, made);
    }
    return made;
  }
}
