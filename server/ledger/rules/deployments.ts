import type { SurvivorOf } from '../../record/ids.ts';
import type { ClaimRecord } from '../../record/records.ts';
import type { Problem } from '../problem.ts';
import { counts, type Prospect } from '../prospect.ts';
import { problem } from './report.ts';

/** What is only planned is not yet deployed, supplied or used. */
export const deploymentRules = (prospect: Prospect): Problem[] => {
  const claims = [...prospect.claims.values()].filter(counts);
  const { survivorOf } = prospect;
  const planned = onlyPlanned(claims, survivorOf);
  return claims
    .filter((claim) => ['DEPLOYS', 'SUPPLIES', 'USES'].includes(claim.predicate) && claim.modality === 'asserted')
    .flatMap((claim) => {
      const deployment = [claim.subject, claim.object].find((id) => id !== undefined && planned.has(survivorOf(id)));
      return deployment === undefined
        ? []
        : problem(
            'NOT_ALLOWED_HERE',
            claim.id,
            'modality',
            `It asserts ${claim.predicate} on ${deployment}, which every source calls planned. Say planned, or give a later stage.`,
          );
    });
};

const BEGUN: ReadonlySet<string> = new Set(['trial', 'active', 'suspended', 'ended']);

/** The deployments, as they survive, of which no source says more. */
const onlyPlanned = (claims: readonly ClaimRecord[], survivorOf: SurvivorOf): ReadonlySet<string> => {
  const stages = claims.filter((claim) => claim.predicate === 'stage' && claim.modality !== 'denied');
  // What is alleged or conditional does not begin anything, and what was cancelled may never have begun.
  const hasBegun = ({ value, modality }: ClaimRecord) =>
    modality === 'asserted' && value?.type === 'choice' && BEGUN.has(value.choice);
  const begun = new Set(stages.filter(hasBegun).map((stage) => survivorOf(stage.subject)));
  return new Set(stages.map((stage) => survivorOf(stage.subject)).filter((id) => !begun.has(id)));
};
