import type {
  AttributeAnswer,
  AttributeValueAnswer,
  ClaimAnswer,
  DisputeAnswer,
  EntityAnswer,
  RelationAnswer,
  RevisionAnswer,
  SourceAnswer,
} from '../graph/answers.ts';
import type { HistoryEntry } from '../graph/history/entry.ts';
import { builder } from './builder.ts';

/** Types that contain one another: each is declared here and told in its own file. */
export type NodeAnswer = EntityAnswer | RelationAnswer | ClaimAnswer | SourceAnswer | RevisionAnswer;
export type VersionedAnswer = Exclude<NodeAnswer, RevisionAnswer>;

export const Node = builder.interfaceRef<NodeAnswer>('Node');
export const Versioned = builder.interfaceRef<VersionedAnswer>('Versioned');
export const Entity = builder.interfaceRef<EntityAnswer>('Entity');
export const Relation = builder.objectRef<RelationAnswer>('Relation');
export const Claim = builder.objectRef<ClaimAnswer>('Claim');
export const Source = builder.objectRef<SourceAnswer>('Source');
export const Revision = builder.objectRef<RevisionAnswer>('Revision');
export const Dispute = builder.objectRef<DisputeAnswer>('Dispute');
export const Version = builder.objectRef<HistoryEntry>('Version');
export const Attribute = builder.objectRef<AttributeAnswer>('Attribute');
export const AttributeValue = builder.objectRef<AttributeValueAnswer>('AttributeValue');

/** The GraphQL type that an answer is of. */
export const typeNameOf = (answer: NodeAnswer): string => {
  if (answer.noun === 'entity') return answer.kind;
  return { relation: 'Relation', claim: 'Claim', source: 'Source', revision: 'Revision' }[answer.noun];
};
