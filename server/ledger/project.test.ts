import { describe, expect, test } from 'vitest';
import { claimId } from '../record/ids.ts';
import type { ClaimRecord, DisputeRecord, SameRecord, SourceRecord } from '../record/records.ts';
import { projectHistory } from './history.ts';
import { project } from './project.ts';
import { claim, dispute, source } from './testing/world.ts';
import { OPEN } from './versions.ts';

const owns = (more: Partial<ClaimRecord> = {}): ClaimRecord => {
  const record = claim({
    source: 'gazette-1',
    subject: 'acme-optics',
    predicate: 'OWNS',
    object: 'blue-lens',
    ...more,
  });
  return { ...record, id: claimId(record) };
};

const lines = (
  claims: readonly ClaimRecord[],
  disputes: readonly DisputeRecord[] = [],
  sources: readonly SourceRecord[] = [],
  same: readonly SameRecord[] = [],
) =>
  project({
    claims: new Map(claims.map((record, i) => [record.id, { record, addedIn: i + 1 }])),
    disputes,
    sources: new Map(sources.map((record) => [record.id, record])),
    same,
  });
const ids = (...claims: ClaimRecord[]) => [...lines(claims).keys()].sort();

describe('a line', () => {
  test('is a stack of claims of one modality', () => {
    expect(
      ids(
        owns(),
        owns({ source: 'wire-1' }),
        owns({ source: 'wire-2', modality: 'alleged' }),
        owns({ source: 'wire-3', modality: 'planned' }),
      ),
    ).toEqual([
      'OWNS.acme-optics.blue-lens',
      'OWNS.acme-optics.blue-lens.alleged',
      'OWNS.acme-optics.blue-lens.planned',
    ]);
  });

  test.each(['conditional', 'speculative', 'opinion', 'denied'] as const)(
    'is never drawn from what is %s',
    (modality) => {
      expect(ids(owns({ modality }))).toEqual([]);
    },
  );

  test('is not drawn from what is deprecated or retracted, nor from statements', () => {
    const retracted = { by: 'editors', reason: 'Misread', on: '2019' } as const;
    expect(ids(owns({ rank: 'deprecated' }), owns({ source: 'wire-1', retracted }))).toEqual([]);
    expect(ids(owns({ predicate: 'COULD_USE' }))).toEqual([]);
  });

  test('reads the same both ways where its kind does', () => {
    const there = owns({ predicate: 'PARTNERS_WITH' });
    const back = owns({ predicate: 'PARTNERS_WITH', subject: 'blue-lens', object: 'acme-optics' });
    expect(ids(there, back)).toEqual(['PARTNERS_WITH.acme-optics.blue-lens']);
    const [line] = lines([back]).values();
    expect(line).toMatchObject({ from: 'acme-optics', to: 'blue-lens' });
  });

  test('keeps its identity qualifier in its id', () => {
    const supplies = owns({
      predicate: 'SUPPLIES',
      object: 'harbour-cameras',
      qualifiers: { product: { type: 'entity', entity: 'lamp-eye' } },
    });
    const [line] = lines([supplies]).values();
    expect(line?.id).toBe('SUPPLIES.acme-optics.harbour-cameras.lamp-eye');
    expect(line?.properties.qualifier).toBe('lamp-eye');
  });

  test('lists its claims in order of id, each with its own period, source and money', () => {
    const invested = (from: string, more: Partial<ClaimRecord>) =>
      owns({ source: from, predicate: 'INVESTED_IN', object: 'acme-round-2018', ...more });
    const [line] = lines([
      invested('wire-1', { period: { edtf: '2016-02' }, basis: 'inferred' }),
      invested('gazette-1', {
        period: { edtf: '2018?' },
        qualifiers: {
          role: { type: 'choice', choice: 'lead' },
          amount: { type: 'money', amount: '10.5', currency: 'USD', precision: 'exact' },
        },
      }),
      invested('wire-2', {}),
    ]).values();
    expect(line?.properties).toMatchObject({
      sources: ['gazette-1', 'wire-1', 'wire-2'],
      claimAddedIn: [2, 1, 3],
      doubtful: [true, false, false],
      inferred: [false, true, false],
      sMin: [2017_01_01, 2016_02_01, 0],
      sMax: [2019_12_31, 2016_02_29, 0],
      eMax: [9999_12_31, 9999_12_31, 0],
      roles: ['lead', '', ''],
      amounts: [10.5, 0, 0],
      currencies: ['USD', '', ''],
      earliest: 2016_02_01,
      latest: 9999_12_31,
    });
  });
});

describe('a dispute', () => {
  const [one, other] = [owns(), owns({ source: 'wire-1', predicate: 'OPERATES', object: 'lamp-eye' })];
  const record = dispute({ claim: other.id, disputes: one.id });
  const disputed = (...claims: ClaimRecord[]) =>
    lines(claims, [record]).get('OWNS.acme-optics.blue-lens')?.properties.disputed;

  test('counts while both claims are seen', () => {
    expect(disputed(one, other)).toEqual([true]);
    expect(disputed(one)).toEqual([false]);
  });

  test('counts no more when the claim that makes it is retracted', () => {
    expect(disputed(one, { ...other, retracted: { by: 'editors', reason: 'Misread', on: '2019' } })).toEqual([false]);
  });
});

test('copies and copies of copies go back to one origin', () => {
  const claims = ['wire-1', 'wire-2', 'wire-3'].map((id) => owns({ source: id }));
  const sources = [source('wire-1'), source('wire-2', { copyOf: 'wire-1' }), source('wire-3', { copyOf: 'wire-2' })];
  const [line] = lines(claims, [], sources).values();
  expect(line?.properties.origins).toEqual(['wire-1', 'wire-1', 'wire-1']);
});

test('the history of a line has a version for each way it was drawn, and remembers its birth', () => {
  const first = owns();
  const versions = projectHistory(
    {
      sources: [],
      disputes: [],
      same: [],
      claims: [
        { record: first, addedIn: 1, removedIn: 3 },
        { record: { ...first, note: 'Again' }, addedIn: 5, removedIn: OPEN },
      ],
    },
    6,
  );
  expect(versions.map(({ addedIn, removedIn, born }) => ({ addedIn, removedIn, born }))).toEqual([
    { addedIn: 1, removedIn: 3, born: 1 },
    { addedIn: 5, removedIn: OPEN, born: 1 },
  ]);
});
