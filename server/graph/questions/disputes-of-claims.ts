import type { DisputeAnswer } from '../answers.ts';
import { disputesOf } from '../disputes.ts';
import type { Reading } from '../reading.ts';
import type { Selection } from '../selection.ts';
import { ofClaims } from './of-claims.ts';

/**
 * The disputes that some claims raise, or that are raised against them, by the id of each. To be asked for the few claims of
 * a list that are disputed: asked within the list it would be planned for claims that mostly have none.
 */
export const disputesOfClaims = (
  reading: Reading,
  ids: readonly string[],
  side: 'disputes' | 'disputedBy',
  selection: Selection,
): Promise<ReadonlyMap<string, readonly DisputeAnswer[]>> =>
  ofClaims(reading, ids, (compilation, place) => disputesOf(compilation, place, side, selection));
