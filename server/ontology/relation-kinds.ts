import { builtOn } from './relations/built-on.ts';
import { deploys } from './relations/deploys.ts';
import { develops } from './relations/develops.ts';
import { follows } from './relations/follows.ts';
import { founded } from './relations/founded.ts';
import { hasRole } from './relations/has-role.ts';
import { investedIn } from './relations/invested-in.ts';
import { issued } from './relations/issued.ts';
import { listedUnder } from './relations/listed-under.ts';
import { locatedIn } from './relations/located-in.ts';
import { operates } from './relations/operates.ts';
import { owns } from './relations/owns.ts';
import { partOf } from './relations/part-of.ts';
import { partnersWith } from './relations/partners-with.ts';
import { partyTo } from './relations/party-to.ts';
import { raised } from './relations/raised.ts';
import { raisesIssue } from './relations/raises-issue.ts';
import { regulates } from './relations/regulates.ts';
import { succeeds } from './relations/succeeds.ts';
import { supplies } from './relations/supplies.ts';
import { trainedOn } from './relations/trained-on.ts';
import { uses } from './relations/uses.ts';

/** Every kind of relation. Append only: old revisions must stay readable. */
export const relationKindList = [
  raised,
  investedIn,
  owns,
  partOf,
  succeeds,
  founded,
  hasRole,
  develops,
  operates,
  builtOn,
  trainedOn,
  supplies,
  deploys,
  uses,
  locatedIn,
  partnersWith,
  listedUnder,
  issued,
  regulates,
  raisesIssue,
  partyTo,
  follows,
] as const;

export type RelationKind = (typeof relationKindList)[number]['kind'];
