import type { Overlap } from './chain.ts';
import type { Span } from './spans.ts';

/** A line as far as its time and its strength go. */
export interface TimedLine {
  weakness: number;
  origins: number;
  spans: readonly Span[];
}

/** A time at which every step of a chain has a line that held, and the strongest such line of each step. */
export interface Moment<L extends TimedLine> {
  lines: readonly L[];
  /** That of the weakest line. */
  weakness: number;
  origins: number;
  /** The days that the claims must all have held on. */
  days: Span;
}

const isSound = ({ from, to }: Span): boolean => from <= to;

/**
 * When all lines of a chain held at one time, and by which lines: the moment at which they are strongest (the weakest of them
 * first, then the next), and of those the first. `steps` holds the lines beside one another, the strongest first.
 *
 * Some reading of several claims overlaps exactly when one day is possible for all of them, and the last of their first days
 * is such a day. Every reading overlaps exactly when, of each two, neither can begin after the other has ended; so at most one
 * of them may be certain of no single day (a state of “April 2018”), and then each of the others is certain of all its days.
 */
export const strongestMoment = <L extends TimedLine>(
  steps: readonly (readonly L[])[],
  overlap: Overlap,
): Moment<L> | undefined => {
  let best: Moment<L> | undefined;
  const consider = (days: Span, fixed?: { step: number; line: L }): void => {
    const lines: L[] = [];
    for (const [i, beside] of steps.entries()) {
      const line = fixed?.step === i ? fixed.line : beside.find((candidate) => holds(candidate, days));
      if (line === undefined) return;
      lines.push(line);
    }
    const moment = {
      lines,
      days,
      weakness: Math.max(...lines.map((line) => line.weakness)),
      origins: originsOf(lines),
    };
    if (best === undefined || before(moment, best)) best = moment;
  };
  for (const [i, beside] of steps.entries())
    for (const line of beside)
      for (const span of line.spans) {
        if (isSound(span)) consider({ from: span.from, to: span.from });
        else if (overlap === 'certain') consider({ from: span.to, to: span.from }, { step: i, line });
      }
  return best;
};

const originsOf = (lines: readonly TimedLine[]): number => lines.reduce((sum, line) => sum + line.origins, 0);

const holds = (line: TimedLine, days: Span): boolean =>
  line.spans.some((span) => span.from <= days.from && span.to >= days.to);

const before = (a: Moment<TimedLine>, b: Moment<TimedLine>): boolean => {
  const theirs = weakestFirst(b);
  const difference = weakestFirst(a)
    .map((weakness, i) => weakness - (theirs[i] ?? 0))
    .find((by) => by !== 0);
  return (difference ?? (a.days.from - b.days.from || a.days.to - b.days.to)) < 0;
};

const weakestFirst = ({ lines }: Moment<TimedLine>): readonly number[] =>
  lines.map(({ weakness }) => weakness).sort((a, b) => b - a);
