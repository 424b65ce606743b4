import { personPredicates } from '../../ontology/index.ts';
import type { ClaimRecord } from '../../record/records.ts';
import type { Problem } from '../problem.ts';
import { counts, type Prospect } from '../prospect.ts';
import { listed, problem } from './report.ts';

/** The roles in which a person may be a party to an incident: never as claimant or victim. */
const ROLES = new Set(['authority', 'respondent']);

/** Persons are entered for a public role alone, and nothing else is said of them. */
export const personRules = (prospect: Prospect): Problem[] => {
  const persons = [...prospect.entities.values()].filter((entity) => entity.kind === 'Person');
  const inRole = new Set(
    [...prospect.claims.values()]
      .filter((claim) => claim.predicate === 'publicRole' && claim.modality === 'asserted' && counts(claim))
      .map((claim) => claim.subject),
  );
  return [
    ...persons
      .filter(({ id }) => !inRole.has(id))
      .map(({ id }) =>
        problem('BAD_PERSON', id, '', 'A person needs a public role: at least one source must say so (publicRole).'),
      ),
    ...persons
      .filter(({ summary }) => summary !== undefined)
      .map(({ id }) => problem('BAD_PERSON', id, 'summary', 'Persons have no summary.')),
    ...prospect.changes.put.claims.flatMap((claim) => personFaults(claim, isPerson(prospect))),
  ];
};

export const isPerson =
  ({ entities }: Pick<Prospect, 'entities'>) =>
  (id: string | undefined): boolean =>
    id !== undefined && entities.get(id)?.kind === 'Person';

/** What a claim says of a person that may not be said. `verify` asks the same of what is stored. */
export const personFaults = (claim: ClaimRecord, person: (id: string | undefined) => boolean): Problem[] => {
  if (!person(claim.subject) && !person(claim.object)) return [];
  if (!personPredicates.has(claim.predicate))
    return [
      problem(
        'BAD_PERSON',
        claim.id,
        'predicate',
        `${claim.predicate} cannot be said of a person; only ${listed(personPredicates)} can.`,
      ),
    ];
  const role = claim.qualifiers?.role;
  if (claim.predicate === 'PARTY_TO' && !(role?.type === 'choice' && ROLES.has(role.choice)))
    return [
      problem(
        'BAD_PERSON',
        claim.id,
        'qualifiers.role',
        'A person is a party as authority or respondent, never otherwise.',
      ),
    ];
  if (claim.quote !== undefined)
    return [problem('BAD_PERSON', claim.id, 'quote', 'No free text stands on a person; leave the quotation out.')];
  return [];
};
