/** What may stand on a person beside names: nothing else is ever said of one. */
export const personPredicates: ReadonlySet<string> = new Set([
  'publicRole',
  'HAS_ROLE',
  'FOUNDED',
  'OWNS',
  'INVESTED_IN',
  'PARTY_TO',
]);
