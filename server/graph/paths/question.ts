import type { RelationTest } from '../relation-test.ts';
import { type Certainty, drawnModalities } from './strength.ts';

/** A question for chains of lines between two entities. */
export interface PathsQuestion {
  from: string;
  to: string;
  /** Its kinds of entities are those of the entities between the two. */
  test: RelationTest;
  /** How many lines a chain may have at most. */
  longest: number;
  /** How many chains to answer with at most. */
  count: number;
  /** Whether all lines of a chain must have held at one time. */
  sameTime: boolean;
  withDisputed: boolean;
}

/** Only what is asserted counts, unless the filter names what else does. */
const wanted = ({ test }: PathsQuestion): readonly string[] => test.modalities ?? ['asserted'];

/** Whether a line may be part of an answer. What is disputed counts where the question includes it or asks for nothing else. */
export const countsIn = (question: PathsQuestion): ((certainty: Certainty) => boolean) => {
  const modalities = wanted(question);
  const disputedToo = question.withDisputed || question.test.disputed === true;
  return ({ modality, disputed }) => modalities.includes(modality) && (disputedToo || !disputed);
};

/**
 * The test on the lines that are looked at: those that count, and the planned, alleged and disputed ones beside them, so that
 * the answer can say what it leaves out.
 */
export const widened = (question: PathsQuestion): RelationTest => ({
  ...question.test,
  entityKinds: null,
  modalities: [...new Set([...wanted(question), ...drawnModalities.filter((modality) => modality !== 'asserted')])],
});
