import { always, type Cypher, cypher } from '../neo4j/cypher.ts';
import { badInput } from '../reader-error.ts';
import { type Days, queryBounds } from '../record/edtf.ts';
import { isUnreadable } from '../record/problems.ts';
import type { TimeFit } from './bounds.ts';
import type { Compilation } from './compilation.ts';

/** When something must hold to pass, and what becomes of claims without a date. */
export interface TimeTest {
  days: Days | null;
  fit: 'certain' | 'possible';
  undated: 'include' | 'exclude' | 'only';
}

export interface TimeArguments {
  asOf?: string | null | undefined;
  fit?: TimeFit | null | undefined;
  undated?: TimeTest['undated'] | null | undefined;
}

/** Parses the three arguments of time; a date that cannot be read and `fit: UNDATED` are refused with a reason. */
export const timeTest = ({ asOf, fit, undated }: TimeArguments): TimeTest => {
  if (fit === 'undated')
    throw badInput('fit', 'fit: UNDATED asks for nothing; to see only what has no date, say undated: ONLY.');
  const days = typeof asOf === 'string' ? daysOf('asOf', asOf) : null;
  return { days, fit: fit ?? 'possible', undated: undated ?? 'include' };
};

/** The days of an imprecise date that a reader gave; a date that cannot be read is refused with a reason. */
export const daysOf = (argument: string, text: string): Days => {
  const days = queryBounds(text);
  if (isUnreadable(days)) throw badInput(argument, days.unreadable);
  return days;
};

/** Where the four bounds of a claim stand: on the claim itself, or in one entry of a line's parallel lists. */
export interface BoundsPlace {
  sMin: Cypher;
  sMax: Cypher;
  eMin: Cypher;
  eMax: Cypher;
  doubtful: Cypher;
}

/** The rules of versioning.md (R23) as four comparisons of integers; 0 stands for no date. */
export const passesTime = (compilation: Compilation, test: TimeTest, place: BoundsPlace): Cypher => {
  const dated = cypher`${place.sMin} > 0`;
  if (test.undated === 'only') return cypher`NOT ${dated}`;
  if (test.days === null) return test.undated === 'exclude' ? dated : always;
  const from = compilation.value(test.days.from);
  const to = compilation.value(test.days.to);
  const holds =
    test.fit === 'certain'
      ? cypher`NOT ${place.doubtful} AND ${place.sMax} <= ${to} AND ${place.eMin} >= ${from}`
      : cypher`${place.sMin} <= ${to} AND ${place.eMax} >= ${from}`;
  return test.undated === 'exclude' ? cypher`(${dated} AND ${holds})` : cypher`(NOT ${dated} OR (${holds}))`;
};
