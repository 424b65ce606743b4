import type { ChangeName } from '../../graph/changes/change.ts';
import type { ChangedClaim, RevisionContents } from '../../graph/questions/revision-contents.ts';
import type { Telling } from '../telling.ts';
import { type ClaimTold, tellClaim } from './claim.ts';
import { type EntityLink, linkEntity } from './entity-link.ts';

/** What a revision did to a claim, and to how an entity is described. */
export interface ClaimChangeTold {
  change: ChangeName;
  claim: ClaimTold;
}
export interface EntityChangeTold {
  change: ChangeName;
  entity: EntityLink;
}

export const tellClaimChange = ({ change, claim, parts }: ChangedClaim, telling: Telling): ClaimChangeTold => ({
  change,
  claim: tellClaim(claim, { parts: new Map([[claim.id, parts]]) }, telling),
});

export const tellEntityChanges = ({ entities }: RevisionContents, telling: Telling): readonly EntityChangeTold[] =>
  entities.map(({ change, entity }) => ({ change, entity: linkEntity(entity, telling) }));
