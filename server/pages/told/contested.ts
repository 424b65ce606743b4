import type { ClaimAnswer } from '../../graph/answers.ts';
import type { Telling } from '../telling.ts';
import type { Background } from './background.ts';
import { type ClaimTold, type DisputeTold, tellClaim, tellDispute } from './claim.ts';

/** A claim that shows at once who disputes it. */
export interface ContestedClaim extends ClaimTold {
  disputedBy: readonly DisputeTold[];
}

export const tellContested = (claim: ClaimAnswer, background: Background, telling: Telling): ContestedClaim => ({
  ...tellClaim(claim, background, telling),
  disputedBy: (background.contests.get(claim.id) ?? []).map((dispute) =>
    tellDispute(dispute, 'claim', background, telling),
  ),
});
