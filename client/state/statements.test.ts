import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimAnswer } from '../api/page-documents.ts';
import type { Contest } from './contests.ts';
import { statementsOf } from './statements.ts';

const claim = (id: string, more: Partial<ClaimAnswer> = {}): ClaimAnswer => ({
  id,
  text: `Something by ${id}.`,
  predicate: 'SUPPLIES',
  modality: 'ASSERTED',
  basis: 'STATED',
  rank: 'NORMAL',
  status: 'LIVE',
  attribution: null,
  attributedTo: [],
  qualifiers: [],
  period: null,
  source: {
    id: `source-of-${id}`,
    title: 'A title',
    publisher: null,
    published: null,
    language: null,
    url: null,
    sha256: null,
    copyOf: null,
  },
  locator: { text: 'whole document', paragraph: null, page: null, start: null, end: null, sha256: null },
  quote: null,
  note: null,
  retraction: null,
  ...more,
});
const contest = (id: string, modality: Contest['claim']['modality'], more: Partial<Contest> = {}): Contest => ({
  id,
  direction: 'disputedBy',
  by: 'SOURCE',
  note: 'A reason.',
  other: `other-${id}`,
  claim: {
    id: `other-${id}`,
    text: 'No.',
    modality,
    subject: { id: 'acme' },
    attributedTo: [],
    source: { title: 'Another', publisher: null },
    relation: null,
  },
  ...more,
});
const none: ReadonlyMap<string, readonly Contest[]> = new Map();
const role = (text: string): ClaimAnswer['qualifiers'][number] => ({
  key: 'role',
  label: 'role',
  value: { __typename: 'TextValue', text, lang: null },
});

describe('claims by what they say', () => {
  test('every claim stands in one statement, and no statement mixes what is said differently', () => {
    const some = fc.record({
      modality: fc.constantFrom('ASSERTED', 'PLANNED', 'ALLEGED'),
      status: fc.constantFrom('LIVE', 'DISPUTED', 'RETRACTED', 'CLOSED'),
      period: fc.constantFrom(null, { edtf: '2018' }, { edtf: '2018-04' }),
      qualifiers: fc.constantFrom<ClaimAnswer['qualifiers']>([], [role('lead')], [role('participant')]),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), (given) => {
        const claims = given.map((more, i) => claim(String(i), more));
        const statements = statementsOf(claims, none);
        expect(statements.flatMap((statement) => statement.claims.map(({ id }) => id)).sort()).toEqual(
          claims.map(({ id }) => id).sort(),
        );
        for (const { claims: alike, origins } of statements) {
          expect(new Set(alike.map(({ modality }) => modality)).size).toBe(1);
          expect(new Set(alike.map(({ period }) => period?.edtf)).size).toBe(1);
          expect(new Set(alike.map(({ qualifiers }) => JSON.stringify(qualifiers))).size).toBe(1);
          expect(new Set(alike.map(({ status }) => (status === 'DISPUTED' ? 'LIVE' : status))).size).toBe(1);
          expect(origins.flatMap((origin) => origin.claims).length).toBe(alike.length);
        }
      }),
    );
  });

  test('the order of details does not make another statement', () => {
    const amount = { ...role('1'), key: 'amount' };
    const claims = [
      claim('a', { qualifiers: [role('lead'), amount] }),
      claim('b', { qualifiers: [amount, role('lead')] }),
    ];
    expect(statementsOf(claims, none)).toHaveLength(1);
  });

  test('a copy is no second origin', () => {
    const [a, b] = [claim('a'), claim('b')];
    const copy = { ...b, source: { ...b.source, copyOf: { id: a.source.id } } };
    expect(statementsOf([a, copy], none)[0]?.origins).toEqual([{ id: a.source.id, claims: [a, copy] }]);
    expect(statementsOf([a, b], none)[0]?.origins).toHaveLength(2);
  });

  test('a denial stands before what else contests it; what the claims themselves dispute is not against them', () => {
    const contests = new Map([
      ['a', [contest('1', 'ASSERTED'), contest('3', 'ASSERTED', { direction: 'disputes' })]],
      ['b', [contest('2', 'DENIED')]],
    ]);
    const [statement] = statementsOf([claim('a'), claim('b')], contests);
    expect(statement?.contests.map(({ id, denial, against }) => [id, denial, against.id])).toEqual([
      ['2', true, 'b'],
      ['1', false, 'a'],
    ]);
  });
});
