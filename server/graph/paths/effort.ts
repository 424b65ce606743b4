import { ReaderError } from '../../reader-error.ts';

/**
 * What one search may cost. Lines and steps are counted, so whether they suffice depends on the graph alone and never on the
 * machine; the time ends a search with a refusal, never with another answer.
 */
export interface Budget {
  /** Lines read from the database. */
  lines: number;
  /** Steps looked at in memory. */
  steps: number;
  /** For the whole answer. */
  milliseconds: number;
}

export const defaultBudget: Budget = { lines: 150_000, steps: 40_000_000, milliseconds: 5_000 };

/** What part of the time is kept for reading the chains that were found. */
const KEPT = 0.2;

/** After how many steps the clock is looked at: that costs more than a step does. */
const CLOCK = 20_000;

/** How long the search keeps the process to itself before others have their turn. */
const TURN = 25;

const tooMuch = (): ReaderError =>
  new ReaderError(
    'TOO_MUCH',
    'There is too much between these two to search it all; name the kinds of lines in the filter, ask for fewer or shorter chains, or search by way of an entity in between.',
  );

/** What is left of a budget. */
export class Effort {
  private readonly end: number;
  private readonly kept: number;
  private steps: number;
  private unclocked = 0;
  private turn = performance.now();

  constructor(
    budget: Budget,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.steps = budget.steps;
    this.end = this.turn + budget.milliseconds;
    this.kept = budget.milliseconds * KEPT;
  }

  /** Takes steps from the budget; without any left, or when the time is over, the search is refused. */
  spend(steps: number): void {
    this.steps -= steps;
    if (this.steps < 0) throw tooMuch();
    this.unclocked += steps;
    if (this.unclocked < CLOCK) return;
    this.unclocked = 0;
    this.milliseconds();
  }

  /** The time that is left for the search; without any, it is refused. */
  milliseconds(): number {
    const left = Math.floor(this.end - this.kept - performance.now());
    if (left <= 0) throw tooMuch();
    return left;
  }

  /** The time that is left for reading what was found. */
  rest(): number {
    return Math.max(Math.floor(this.end - performance.now()), 1);
  }

  /** Lets others have their turn when it is due, and notices that nobody waits any more. */
  async pause(): Promise<void> {
    if (performance.now() - this.turn < TURN) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.turn = performance.now();
    this.signal?.throwIfAborted();
    this.milliseconds();
  }

  /** The refusal, for who finds that a search went too far. */
  refuse(): never {
    throw tooMuch();
  }
}
