import { describe, expect, test } from 'vitest';
import type { CountingDispute, HistoryEntry, LineClaim, Told } from '../../graph/history/entry.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../record/records.ts';
import type { languages } from '../language.ts';
import { entryText } from './entry-text.ts';

const say = (told: Told, language: (typeof languages)[number] = 'en'): string => {
  const entry: Pick<HistoryEntry, 'told'> = { told };
  return entryText(entry, language);
};

const wire: SourceRecord = { id: 'wire-1', title: 'A report', publisher: 'The Wire', type: 'news' };
const claim: ClaimRecord = {
  id: 'wire-1:acme.valuation',
  source: 'wire-1',
  subject: 'acme',
  predicate: 'valuation',
  value: { type: 'money', amount: '3000000', currency: 'USD', precision: 'more_than' },
  modality: 'asserted',
  rank: 'normal',
  basis: 'stated',
  at: ['p3'],
};
const acme: EntityRecord = {
  id: 'acme',
  kind: 'Organization',
  names: [{ text: 'Acme', lang: 'en', type: 'official' }],
};
const changed = (after: Partial<ClaimRecord>, before: Partial<ClaimRecord> = {}): Told => ({
  noun: 'claim',
  before: { ...claim, ...before },
  after: { ...claim, ...after },
  again: false,
  mentions: [acme],
  source: wire,
});

describe('a claim', () => {
  test.each<[string, Told]>([
    [
      'The valuation changed from more than 3,000,000 USD to about 4,000,000 USD.',
      changed({ value: { type: 'money', amount: '4000000', currency: 'USD', precision: 'about' } }),
    ],
    ['The way in which the source puts it changed from asserted to alleged.', changed({ modality: 'alleged' })],
    ['The date was added: April 2018.', changed({ period: { edtf: '2018-04' } })],
    ['The date was removed: since 2018.', changed({}, { period: { edtf: '2018/..' } })],
    [
      'The one whose statement it is changed from unnamed officials to Acme.',
      changed({ attributedTo: ['acme'] }, { attribution: 'unnamed officials' }),
    ],
    ['The place in the source changed from paragraph 3 to page 12.', changed({ at: ['page 12'] })],
    ['The basis changed from stated by the source to inferred by the editors.', changed({ basis: 'inferred' })],
    ['The rank changed from normal to deprecated.', changed({ rank: 'deprecated' })],
    ['The note of the editors was rewritten.', changed({ note: 'n'.repeat(200) }, { note: 'Short.' })],
    [
      'Retracted by the editors: misread.',
      changed({ retracted: { by: 'editors', reason: 'misread', on: '2026-01-01' } }),
    ],
    ['No longer retracted.', changed({}, { retracted: { by: 'editors', reason: 'misread', on: '2026-01-01' } })],
    ['Details of the record were corrected.', changed({})],
  ])('%s', (text, told) => {
    expect(say(told)).toBe(text);
  });
});

const said = (id: string, more: Partial<LineClaim> = {}): LineClaim => ({
  id,
  addedIn: 1,
  source: id,
  origin: id,
  disputed: false,
  inferred: false,
  ...more,
});
const line = (before: readonly LineClaim[] | null, after: readonly LineClaim[] | null): Told => ({
  noun: 'line',
  before,
  after,
  again: false,
  sources: [wire],
  disputes: [],
});

describe('a line', () => {
  test.each<[string, Told]>([
    ['Entered: The Wire says so.', line(null, [said('wire-1')])],
    ['Entered: a and b say so.', line(null, [said('a'), said('b')])],
    ['A second source says so: b.', line([said('a')], [said('a'), said('b')])],
    ['3 sources say so now, new among them b and c.', line([said('a')], [said('a'), said('b'), said('c')])],
    ['B says so too, but is no independent source.', line([said('a')], [said('a'), said('b', { origin: 'a' })])],
    // What the editors infer is no source that says so.
    [
      'B (inferred by the editors) says so too, but is no independent source.',
      line([said('a')], [said('a'), said('b', { inferred: true })]),
    ],
    ['What a says no longer counts.', line([said('a'), said('b')], [said('b')])],
    ['What a says was entered differently.', line([said('a')], [said('a', { addedIn: 2 })])],
    ['What a says is disputed.', line([said('a')], [said('a', { disputed: true })])],
    ['Closed: the graph no longer says so.', line([said('a')], null)],
  ])('%s', (text, told) => {
    expect(say(told)).toBe(text);
  });
});

test('a dispute names who disputes, by what source, and why', () => {
  const dispute: CountingDispute = { id: 'd', against: claim.id, by: 'editors', note: 'Two figures.', source: wire };
  expect(say({ noun: 'disputes', came: [dispute], went: [] })).toBe(
    'Disputed by the editors, for what The Wire says: Two figures.',
  );
  // A note is a sentence, and stands inside another where two dispute at once.
  expect(
    say({ noun: 'disputes', came: [dispute, { ...dispute, id: 'e', by: 'source', note: 'It says no.' }], went: [] }),
  ).toBe('Disputed by the editors, for what The Wire says: Two figures; disputed by The Wire: It says no.');
  expect(say({ noun: 'disputes', came: [], went: [{ ...dispute, by: 'source' }] }, 'fr')).toBe(
    'Fin de la contestation par The Wire.',
  );
});

test('every language says every sort of entry in words of its own', () => {
  const told: Told[] = [
    changed({ modality: 'denied' }),
    line([said('a')], [said('a'), said('b')]),
    { noun: 'merge', apart: false, answers: true, otherId: 'acme', other: acme, reason: 'One register.' },
    { noun: 'entity', before: null, after: acme, again: true },
    { noun: 'source', before: wire, after: { ...wire, title: 'Another report' }, again: false },
  ];
  for (const one of told) expect(new Set(['en', 'fr', 'zh-Hans'].map((lang) => say(one, lang as 'en'))).size).toBe(3);
});
