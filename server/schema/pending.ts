import { entityKindList } from '../ontology/index.ts';

const versioned = ['Versioned', 'Entity', 'Relation', 'Claim', 'Source', ...entityKindList.map(({ kind }) => kind)];

/**
 * What the contract promises and the server does not yet keep: types, fields, arguments. It only shrinks: what is served
 * must be struck out, or the test fails.
 */
export const pending: readonly string[] = [
  // The history of one thing.
  ...versioned.map((type) => `${type}.history`),
  'Version',
  'VersionConnection',
  'VersionEdge',
  // Paths and scripts.
  'Query.paths',
  'PathResult',
  'Path',
  'Query.search(crossScript)',
  // Writing.
  'Mutation',
  'Subscription',
  'ChangeSetInput',
  'SourceInput',
  'EntityInput',
  'SummaryInput',
  'NameInput',
  'IdentifierInput',
  'ClaimInput',
  'QualifierInput',
  'DisputeInput',
  'ApplyResult',
  'Applied',
  'Planned',
  'Plan',
  'RelationChangePlan',
  'ValidationFailed',
  'Problem',
  'Conflict',
];
