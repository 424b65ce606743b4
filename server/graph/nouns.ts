import type { Nouns } from './compilation.ts';
import { projectClaim } from './nouns/claim.ts';
import { projectEntity } from './nouns/entity.ts';
import { projectRelation } from './nouns/relation.ts';
import { projectSource } from './nouns/source.ts';
import { rememberedNouns } from './remembered-nouns.ts';

/** Every noun of the graph; they reach one another through this table. */
export const nouns: Nouns = rememberedNouns({
  entity: projectEntity,
  relation: projectRelation,
  claim: projectClaim,
  source: projectSource,
});
