/** An invented world, small enough that random claims meet: the records that tests begin with. */
import { claimId, differentId, disputeId, sameId } from '../../record/ids.ts';
import type {
  ClaimRecord,
  DifferentRecord,
  DisputeRecord,
  EntityRecord,
  SameRecord,
  SourceRecord,
} from '../../record/records.ts';
import { type ChangeSet, emptyChangeSet } from '../change-set.ts';

export const entity = (id: string, kind: EntityRecord['kind'], more: Partial<EntityRecord> = {}): EntityRecord => ({
  id,
  kind,
  names: [{ text: `The ${id}`, lang: 'en', type: 'official' }],
  ...more,
});

export const source = (id: string, more: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  title: `Report ${id}`,
  type: 'news',
  published: '2018-04',
  ...more,
});

type ClaimParts = Omit<ClaimRecord, 'id' | 'modality' | 'rank' | 'basis' | 'at'> &
  Partial<Pick<ClaimRecord, 'modality' | 'rank' | 'basis' | 'at'>>;

/** A plain asserted claim, its id made of its parts. */
export const claim = (parts: ClaimParts): ClaimRecord => ({
  id: claimId(parts),
  modality: 'asserted',
  rank: 'normal',
  basis: 'stated',
  at: ['p1'],
  ...parts,
});

export const dispute = (
  parts: Omit<DisputeRecord, 'id' | 'note' | 'by'> & Partial<Pick<DisputeRecord, 'note' | 'by'>>,
): DisputeRecord => {
  const { claim: by, disputes, note = 'The two differ.', by: party = 'editors' } = parts;
  return { id: disputeId({ claim: by, disputes, by: party }), claim: by, disputes, by: party, note };
};

/** That one entity is another. */
export const same = (merge: string, keep: string, reason = 'They are one.'): SameRecord => ({
  id: sameId(merge),
  keep,
  merge,
  reason,
});

/** That two entities only look alike. */
export const different = (one: string, other: string, reason = 'They are two.'): DifferentRecord => {
  const entities: [string, string] = one < other ? [one, other] : [other, one];
  return { id: differentId(entities), entities, reason };
};

/** A change set that puts records, told apart by their shape. */
export const putting = (put: Partial<ChangeSet['put']>, close: readonly string[] = []): ChangeSet => ({
  put: { ...emptyChangeSet().put, ...put },
  close: [...close],
});

export const organizations = ['acme-optics', 'blue-lens', 'clear-sight', 'deep-watch'] as const;
export const sourceIds = ['gazette-1', 'gazette-2', 'herald-1', 'ledger-1', 'wire-1'] as const;

const entities: readonly EntityRecord[] = [
  ...organizations.map((id) => entity(id, 'Organization', { type: 'company' })),
  entity('ada-example', 'Person', { type: 'founder' }),
  entity('ministry-of-lamps', 'GovernmentBody', { type: 'national' }),
  entity('lamp-eye', 'Product', { type: 'platform' }),
  entity('face-matching', 'Technology'),
  entity('port-town', 'Place', { type: 'city' }),
  entity('lampland', 'Place', { type: 'country' }),
  entity('harbour-cameras', 'Deployment', { type: 'camera_network' }),
  entity('acme-round-2018', 'FundingRound', { type: 'equity' }),
  entity('lamp-act', 'Policy', { type: 'law' }),
  entity('lamp-act-2', 'Policy', { type: 'law' }),
  entity('privacy', 'EthicsIssue'),
  entity('harbour-judgment', 'Incident', { type: 'judgment' }),
];

/** The first revision of every history. */
export const beginning = (): ChangeSet =>
  putting({
    sources: sourceIds.map((id) => source(id)),
    entities: [...entities],
    claims: [
      claim({
        source: 'gazette-1',
        subject: 'ada-example',
        predicate: 'publicRole',
        value: { type: 'text', text: 'Founder of an optics firm' },
      }),
    ],
  });
