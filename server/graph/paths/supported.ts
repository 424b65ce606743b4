import type { RelationAnswer } from '../answers.ts';
import { lineFacts } from '../line-facts.ts';
import type { Overlap } from './chain.ts';
import { type Moment, strongestMoment, type TimedLine } from './moment.ts';
import { claimSpans } from './shared-time.ts';
import { type Certainty, weaknessOf } from './strength.ts';

export const certaintyOf = (line: RelationAnswer): Certainty => {
  const { disputed, inferred } = lineFacts(line);
  return { modality: line.modality, disputed, inferred };
};

const weaknessOfLine = (line: RelationAnswer): number => weaknessOf(certaintyOf(line), lineFacts(line).sources);

/** The weakest of the lines of a chain; of several, the one that comes first. */
export const weakestOf = (lines: readonly [RelationAnswer, ...RelationAnswer[]]): RelationAnswer =>
  lines.reduce((weakest, line) => (weaknessOfLine(line) > weaknessOfLine(weakest) ? line : weakest));

const strongestFirst = (lines: readonly RelationAnswer[]): readonly RelationAnswer[] =>
  [...lines].sort((a, b) => weaknessOfLine(a) - weaknessOfLine(b) || (a.id < b.id ? -1 : 1));

interface Timed extends TimedLine {
  relation: RelationAnswer;
}

/**
 * The line that stands for each step of a chain: the strongest, or where time matters those that were the strongest when all
 * held. So nothing weaker beside it ever speaks for a step, and nothing at all where no line will do.
 */
export const linesOfChain = (
  steps: readonly (readonly RelationAnswer[])[],
  overlap: Overlap | null,
): readonly RelationAnswer[] => {
  const sorted = steps.map(strongestFirst);
  if (overlap === null) return sorted.flatMap((lines) => lines.slice(0, 1));
  const moment: Moment<Timed> | undefined = strongestMoment(
    sorted.map((lines) =>
      lines.map((relation) => ({
        relation,
        weakness: weaknessOfLine(relation),
        origins: lineFacts(relation).sources,
        spans: claimSpans(relation, overlap, true).map(({ span }) => span),
      })),
    ),
    overlap,
  );
  return moment === undefined ? [] : moment.lines.map(({ relation }) => relation);
};
