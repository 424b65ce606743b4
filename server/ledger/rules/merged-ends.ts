import { relationIdOf } from '../../record/ids.ts';
import type { Problem } from '../problem.ts';
import type { Prospect } from '../prospect.ts';
import { survivorIn, survivorsOf } from '../survivors.ts';
import { problem } from './report.ts';

/**
 * What merges make of claims, for somebody to look at: a claim may well name a merged id, and is then shown at the one
 * that was kept; and where both ends of a line become one, nothing is drawn from now on.
 */
export const mergedEnds = ({ changes: { put }, claims, held, survivorOf }: Prospect): Problem[] => {
  const before = survivorIn(survivorsOf(held.same.values()));
  return [
    ...put.claims.flatMap(({ id, subject, object }) =>
      Object.entries({ subject, object })
        .flatMap(([path, end]) => (end === undefined ? [] : [{ path, end, survivor: survivorOf(end) }]))
        .filter(({ end, survivor }) => end !== survivor)
        .map(({ path, end, survivor }) =>
          problem('NAMES_A_MERGED_ID', id, path, `${end} was merged into ${survivor}; the claim is shown there.`),
        ),
    ),
    ...[...claims.values()]
      .filter((claim) => relationIdOf(claim) !== undefined && relationIdOf(claim, survivorOf) === undefined)
      .filter(({ id }) => {
        const earlier = held.claims.get(id);
        return earlier === undefined || relationIdOf(earlier, before) !== undefined;
      })
      .map(({ id, subject }) =>
        problem(
          'DRAWS_NOTHING',
          id,
          'object',
          `Both ends are ${survivorOf(subject)} now, so it draws no line. It is kept.`,
        ),
      ),
  ];
};
