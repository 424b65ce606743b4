/** Something that stood from one revision until before another. */
export interface Spell {
  addedIn: number;
  removedIn: number;
}

/** What happened at a revision: something came (nothing before), changed, or went (nothing after). */
export interface Step<T> {
  number: number;
  before: T | null;
  after: T | null;
  /** It had stood once before and came back. */
  again: boolean;
}

/** The steps of versions that never overlap, up to a revision, the oldest first. What was closed may be opened again. */
export const stepsOf = <T extends Spell>(versions: readonly T[], until: number): readonly Step<T>[] => {
  const inOrder = [...versions].sort((a, b) => a.addedIn - b.addedIn);
  return inOrder.flatMap((version, i): readonly Step<T>[] => {
    const [previous, next] = [inOrder[i - 1], inOrder[i + 1]];
    const before = previous?.removedIn === version.addedIn ? previous : null;
    const came = { number: version.addedIn, before, after: version, again: before === null && i > 0 };
    const isFollowed = next?.addedIn === version.removedIn;
    if (version.removedIn > until || isFollowed) return [came];
    return [came, { number: version.removedIn, before: version, after: null, again: false }];
  });
};

/** Spells that follow upon each other without a gap, as one; the first of each tells what it is about. */
export const joined = <T extends Spell>(spells: readonly T[]): readonly T[] => {
  const whole: T[] = [];
  for (const spell of [...spells].sort((a, b) => a.addedIn - b.addedIn)) {
    const last = whole.at(-1);
    if (last !== undefined && spell.addedIn <= last.removedIn)
      whole[whole.length - 1] = { ...last, removedIn: Math.max(last.removedIn, spell.removedIn) };
    else whole.push(spell);
  }
  return whole;
};

/** The parts of a spell that lie within any of some others. */
export const within = <T extends Spell>(spell: T, others: readonly Spell[]): readonly T[] =>
  others
    .map((other) => ({
      ...spell,
      addedIn: Math.max(spell.addedIn, other.addedIn),
      removedIn: Math.min(spell.removedIn, other.removedIn),
    }))
    .filter(({ addedIn, removedIn }) => addedIn < removedIn);
