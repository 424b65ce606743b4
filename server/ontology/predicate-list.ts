import { commonPredicates } from './predicates/common.ts';
import { deploymentPredicates } from './predicates/deployment.ts';
import { ethicsIssuePredicates } from './predicates/ethics-issue.ts';
import { fundingRoundPredicates } from './predicates/funding-round.ts';
import { incidentPredicates } from './predicates/incident.ts';
import { organizationPredicates } from './predicates/organization.ts';
import { personPredicates } from './predicates/person.ts';
import { placePredicates } from './predicates/place.ts';
import { policyPredicates } from './predicates/policy.ts';
import { productPredicates } from './predicates/product.ts';
import { statementsPredicates } from './predicates/statements.ts';

/** Every attribute and statement. Append only: old revisions must stay readable. */
export const predicateList = [
  ...commonPredicates,
  ...organizationPredicates,
  ...personPredicates,
  ...productPredicates,
  ...placePredicates,
  ...deploymentPredicates,
  ...fundingRoundPredicates,
  ...policyPredicates,
  ...ethicsIssuePredicates,
  ...incidentPredicates,
  ...statementsPredicates,
] as const;
