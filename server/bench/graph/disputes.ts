import { disputeId } from '../../record/ids.ts';
import type { ClaimRecord, DisputeRecord } from '../../record/records.ts';
import type { Dice } from './dice.ts';

/** Of the claims that speak of one thing: a denial disputes the first, and sometimes the editors see that two differ. */
export const disputesAmong = (dice: Dice, claims: readonly ClaimRecord[]): readonly DisputeRecord[] => {
  const groups = new Map<string, ClaimRecord[]>();
  for (const claim of claims) {
    const about = `${claim.subject} ${claim.predicate} ${claim.object ?? ''}`;
    const group = groups.get(about);
    if (group) group.push(claim);
    else groups.set(about, [claim]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || first.predicate === 'publicRole') return [];
    return others.flatMap((other) => {
      if (other.modality === 'denied' && other.source !== first.source)
        return dispute(other, first, 'source', 'It says that this is not so.');
      return dice.chance(0.02) ? dispute(other, first, 'editors', 'The two differ.') : [];
    });
  });
};

const dispute = (claim: ClaimRecord, disputed: ClaimRecord, by: DisputeRecord['by'], note: string): DisputeRecord => {
  const parts = { claim: claim.id, disputes: disputed.id, by };
  return { id: disputeId(parts), ...parts, note };
};
