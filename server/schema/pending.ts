/**
 * What the contract promises and the server does not yet keep: types, fields, arguments. It only shrinks: what is served
 * must be struck out, or the test fails.
 */
export const pending: readonly string[] = [
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
