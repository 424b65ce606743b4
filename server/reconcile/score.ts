import type { Hit } from '../graph/questions/search.ts';
import type { EntityRecord } from '../record/records.ts';
import { explain } from '../record/spelling/explain.ts';
import { type Fit, fits } from '../record/spelling/question.ts';
import { markOf } from '../record/spelling/tokens.ts';

/** At this score, and only alone at it, a candidate is taken for what was asked. */
export const CERTAIN = 100;
/** The name is the same, and yet it may be somebody else’s: a person’s namesakes, or a name that was given up. */
const SAME_NAME = 95;
/** What each property takes off that is not confirmed. */
const UNCONFIRMED = 10;

const scores: Readonly<Record<Fit, number>> = {
  mark: CERTAIN,
  exact: CERTAIN,
  alike: 90,
  beginning: 70,
  alikeBeginning: 65,
  words: 50,
  close: 40,
};

/** The identifier that a text may be: of an address, its last part. */
const marksIn = (text: string): readonly string[] => [
  markOf(text),
  markOf(
    text
      .replace(/[/?#\s]+$/, '')
      .split('/')
      .at(-1) ?? '',
  ),
];

export const isIdentifier = (text: string, value: string): boolean => marksIn(text).includes(markOf(value));

/** How the names of an entity fit what was typed, the best first. */
const nameFits = (record: EntityRecord, typed: string) =>
  record.names
    .flatMap((name) => {
      const explanation = explain(typed, name.text, { crossScript: true, ofPerson: record.kind === 'Person' });
      return explanation === undefined ? [] : [{ name, fit: explanation.fit }];
    })
    .sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit));

/** How well an entity fits a name, told from its record and those of whatever was merged into it. */
export const bestScoreOf = (
  record: EntityRecord,
  merged: readonly EntityRecord[],
  typed: string,
  found: Hit['fit'],
): { fit: Fit; score: number } =>
  merged
    .map((other) => scoreOf(other, typed, found))
    .reduce((best, other) => (other.score > best.score ? other : best), scoreOf(record, typed, found));

/** How well one record fits a name, from 0 to 100, told from how it was found and the record alone. */
export const scoreOf = (record: EntityRecord, typed: string, found: Hit['fit']): { fit: Fit; score: number } => {
  const isMark =
    typed.trim() === record.id || Object.values(record.identifiers ?? {}).some((v) => isIdentifier(typed, v));
  if (isMark) return { fit: 'mark', score: scores.mark };
  const named = nameFits(record, typed);
  // An id is mostly made of a name, and not always of the whole one: what is no id as it is typed counts as a name.
  const fit = named[0]?.fit ?? (found === 'mark' || found === 'said' ? 'words' : found);
  if (fit !== 'exact') return { fit, score: scores[fit] };
  const isCurrent = named.some(({ name, fit: own }) => own === 'exact' && name.type !== 'former');
  return { fit, score: isCurrent && record.kind !== 'Person' ? CERTAIN : SAME_NAME };
};

/** A score with what the properties say: `confirmed` holds for each whether it is. */
export const withProperties = (score: number, confirmed: readonly boolean[]): number =>
  Math.max(0, score - UNCONFIRMED * confirmed.filter((is) => !is).length);

/**
 * Whether the first of candidates, in the order of their scores, is the one that was asked for: it is alone at the top, and
 * where an identifier led to it, the name beside it is not nearer to another's.
 */
export const firstIsCertain = (candidates: readonly { score: number; nameScore: number }[]): boolean => {
  const [first, ...others] = candidates;
  return (
    first?.score === CERTAIN && others.every(({ score, nameScore }) => score < CERTAIN && nameScore <= first.nameScore)
  );
};
