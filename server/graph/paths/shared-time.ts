import type { LineEntry, RelationAnswer, SharedTime } from '../answers.ts';
import type { Overlap } from './chain.ts';
import { strongestMoment } from './moment.ts';
import { everyDay, type Span } from './spans.ts';

interface ClaimSpan {
  entry: LineEntry;
  span: Span;
}

/** When the claims of a line held, as SearchedLine has it; what has no date may have held on any day, if that is to count. */
export const claimSpans = ({ entries }: RelationAnswer, overlap: Overlap, withUndated: boolean): readonly ClaimSpan[] =>
  entries.flatMap((entry) => {
    const { bounds } = entry;
    if (bounds === null) return withUndated ? everyDay.map((span) => ({ entry, span })) : [];
    if (overlap === 'possible') return [{ entry, span: { from: bounds.sMin, to: bounds.eMax } }];
    return bounds.doubtful ? [] : [{ entry, span: { from: bounds.sMax, to: bounds.eMin } }];
  });

/** When all these lines held at one time: certainly, or else possibly, or else as far as some have no date; null if never. */
export const sharedTime = (lines: readonly RelationAnswer[]): SharedTime | null => {
  for (const overlap of ['certain', 'possible'] as const) {
    const claims = claimsAtOnce(lines, overlap, false);
    if (claims !== null) return { fit: overlap, claims };
  }
  return claimsAtOnce(lines, 'possible', true) === null ? null : { fit: 'undated', claims: [] };
};

// Of the claims that held then, the one that says the most: its end comes last, or else its start comes first.
const claimsAtOnce = (
  lines: readonly RelationAnswer[],
  overlap: Overlap,
  withUndated: boolean,
): readonly string[] | null => {
  const spans = lines.map((line) => claimSpans(line, overlap, withUndated));
  const moment = strongestMoment(
    spans.map((ofLine) => [{ weakness: 0, origins: 0, spans: ofLine.map(({ span }) => span) }]),
    overlap,
  );
  if (moment === undefined) return null;
  const { days } = moment;
  return spans.flatMap((ofLine) => {
    const sound = ofLine.filter(({ span }) => span.from <= days.from && span.to >= days.to);
    const then = sound.length > 0 ? sound : ofLine.filter(({ span }) => span.to === days.from && span.from === days.to);
    return [...then]
      .sort((a, b) => b.span.to - a.span.to || a.span.from - b.span.from || (a.entry.claim < b.entry.claim ? -1 : 1))
      .slice(0, 1)
      .map(({ entry }) => entry.claim);
  });
};
