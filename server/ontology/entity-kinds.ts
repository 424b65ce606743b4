import { deployment } from './kinds/deployment.ts';
import { ethicsIssue } from './kinds/ethics-issue.ts';
import { fundingRound } from './kinds/funding-round.ts';
import { governmentBody } from './kinds/government-body.ts';
import { incident } from './kinds/incident.ts';
import { organization } from './kinds/organization.ts';
import { person } from './kinds/person.ts';
import { place } from './kinds/place.ts';
import { policy } from './kinds/policy.ts';
import { product } from './kinds/product.ts';
import { technology } from './kinds/technology.ts';

/** Every kind of entity, in the order of legends and lists. Append only: old revisions must stay readable. */
export const entityKindList = [
  organization,
  person,
  governmentBody,
  product,
  technology,
  place,
  deployment,
  fundingRound,
  policy,
  ethicsIssue,
  incident,
] as const;
