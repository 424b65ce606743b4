import { claimId, differentId, disputeId, sameId } from '../../record/ids.ts';
import { SLUG } from '../../record/records.ts';
import { collections } from '../change-set.ts';
import type { Problem } from '../problem.ts';
import type { Prospect } from '../prospect.ts';
import { formOf } from '../stored-shapes.ts';
import { nearest, problem } from './report.ts';

/** What would read as something else in an id or an address. */
/** How the addresses of data end: `/claim/‹id›.json`. */
const endings: readonly string[] = ['json', 'jsonld'];
const isReserved = (slug: string): boolean =>
  slug === 'planned' || slug === 'alleged' || endings.includes(slug) || /^[0-9]+-[0-9a-f]{6,}$/.test(slug);

/** Ids are well formed, follow from their parts, and are given once and for ever. */
export const idRules = (prospect: Prospect): Problem[] => [
  ...slugs(prospect),
  ...kept(prospect),
  ...derived(prospect),
  ...givenOnce(prospect),
  ...closings(prospect),
];

const slugs = ({ changes: { put } }: Prospect): Problem[] =>
  [...put.sources, ...put.entities]
    .filter(({ id }) => isReserved(id))
    .map(({ id }) =>
      problem(
        'BAD_ID',
        id,
        'id',
        `“${id}” is reserved: it would read as a revision, a modality or the ending of an address.`,
      ),
    );

const kept = ({ changes: { put }, held }: Prospect): Problem[] => {
  const wanted = [
    ...put.sources.map(({ id }) => ({ id, kind: 'Source' })),
    ...put.entities.map(({ id, kind }) => ({ id, kind: String(kind) })),
  ];
  return wanted.flatMap(({ id, kind }) => {
    const known = held.identities.get(id);
    return known === undefined || known === kind
      ? []
      : problem(
          'ID_TAKEN',
          id,
          'id',
          `“${id}” is the id of a ${known} for ever; it cannot name a ${kind}. Take another id.`,
        );
  });
};

const derived = ({ changes: { put } }: Prospect): Problem[] => [
  ...put.claims.flatMap((claim) => {
    const id = claimId(claim);
    return claim.id === id ? [] : problem('BAD_ID', claim.id, 'id', 'The id does not follow from the claim.', id);
  }),
  ...put.claims
    .filter((claim) => claim.key !== undefined && !SLUG.test(claim.key))
    .map((claim) => problem('BAD_ID', claim.id, 'key', 'A key is lower-case words and digits joined by hyphens.')),
  ...put.claims
    .filter((claim) => claim.key !== undefined && endings.includes(claim.key))
    .map((claim) => problem('BAD_ID', claim.id, 'key', `“${claim.key}” is reserved: addresses of data end so.`)),
  ...put.disputes.flatMap((dispute) => {
    const id = disputeId(dispute);
    return dispute.id === id ? [] : problem('BAD_ID', dispute.id, 'id', 'The id does not follow from the dispute.', id);
  }),
  ...[
    ...put.same.map(({ id, merge }) => ({ id, follows: sameId(merge) })),
    ...put.different.map(({ id, entities }) => ({ id, follows: differentId(entities) })),
  ].flatMap(({ id, follows }) =>
    id === follows ? [] : problem('BAD_ID', id, 'id', 'The id does not follow from the judgement.', follows),
  ),
];

// Asked of the change set as given: of two claims with one id, one may be what the ledger says already.
const givenOnce = ({ wanted: { put, close } }: Prospect): Problem[] => {
  const ids = [...collections.flatMap((collection): { id: string }[] => put[collection]).map(({ id }) => id), ...close];
  const met = new Set<string>();
  const twice = new Set(ids.filter((id) => met.has(id) || !met.add(id)));
  return [...twice].map((id) => problem('GIVEN_TWICE', id, 'id', givenTwice[formOf(id)]));
};

const TWICE = 'This id stands twice in the change set.';
const givenTwice: Readonly<Record<ReturnType<typeof formOf>, string>> = {
  claim: 'Two claims have this id. Give all but one of them a key.',
  same: 'An entity is merged into one other only; what that is merged into answers for both.',
  dispute: TWICE,
  different: TWICE,
  thing: TWICE,
};

const closings = ({ changes: { close }, held }: Prospect): Problem[] => {
  const open = new Set(collections.flatMap((collection) => [...held[collection].keys()]));
  return close
    .filter((id) => !open.has(id))
    .map((id) => problem('UNKNOWN_ID', id, '', 'It cannot be closed: the ledger does not say it.', nearest(id, open)));
};
