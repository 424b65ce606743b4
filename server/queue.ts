import { busy, gone } from './reader-error.ts';

const BUSY = 'The database has more to do at the moment than it can; try again in a few seconds.';
/** In milliseconds: how long anybody waits for a turn. */
const PATIENCE = 10_000;

/** Lets so many work at once; others wait their turn, in the order in which they came. */
export class Queue {
  private working = 0;
  private readonly line = new Set<() => void>();

  constructor(
    private readonly most: number,
    private readonly patience = PATIENCE,
  ) {}

  /** Does the work when it is its turn. Whoever goes away, or has waited too long (UNAVAILABLE), leaves the line. */
  async run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) throw gone();
    if (this.working >= this.most) await this.turn(signal);
    else this.working += 1;
    try {
      return await work();
    } finally {
      const [next] = this.line;
      if (next) next();
      else this.working -= 1;
    }
  }

  /** How many work now, and how many wait. */
  get size(): { working: number; waiting: number } {
    return { working: this.working, waiting: this.line.size };
  }

  // Whoever ends hands its place to the next, so that nobody can slip in between.
  private turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (then: () => void) => {
        this.line.delete(begin);
        clearTimeout(late);
        signal?.removeEventListener('abort', abandoned);
        then();
      };
      const begin = () => leave(resolve);
      const abandoned = () => leave(() => reject(gone()));
      const tired = () => leave(() => reject(busy(BUSY)));
      const late = setTimeout(tired, this.patience);
      signal?.addEventListener('abort', abandoned, { once: true });
      this.line.add(begin);
    });
  }
}
