import { expect, test } from 'vitest';
import type { ClaimAnswer } from '../../graph/answers.ts';
import { claim, entity, source } from '../../ledger/testing/world.ts';
import type { Telling } from '../telling.ts';
import { messagesOf } from '../words/messages.ts';
import { reservations, tellClaim } from './claim.ts';

const telling: Telling = {
  language: 'en',
  say: messagesOf.en,
  base: 'https://graph.example',
  revision: {
    noun: 'revision',
    ontology: 'abc',
    id: '1-abcdef',
    number: 1,
    hash: 'abcdef',
    at: '2018-04-09T00:00:00Z',
    author: 'editors',
    message: 'First',
    addedClaims: 1,
    changedClaims: 0,
    closedClaims: 0,
  },
  isPinned: false,
  isNewest: true,
  keepsLanguage: false,
};

const told = (more: Partial<ClaimAnswer['record']>, status: ClaimAnswer['status'] = 'live') => {
  const record = claim({ source: 'herald-1', subject: 'acme-optics', predicate: 'described', ...more });
  const answer: ClaimAnswer = {
    noun: 'claim',
    id: 'herald-1:acme-optics.described',
    at: 1,
    addedIn: 1,
    changedIn: 1,
    removedIn: null,
    record: { ...record, ...more },
    status,
    bounds: null,
    fields: new Map(),
  };
  const parts = {
    subject: entity('acme-optics', 'Organization'),
    object: undefined,
    attributedTo: [],
    mentions: [],
    source: source('herald-1', { publisher: 'The Herald' }),
  };
  return tellClaim(answer, { parts: new Map([[answer.id, parts]]) }, telling);
};

const value = { type: 'text', text: 'It sells lanterns.' } as const;

test('what no source says itself is never told as said by one', () => {
  expect(told({ value }).saidBy).toBe('The Herald, in its own voice');
  expect(told({ value, attribution: 'officials' }).saidBy).toBe('officials, as reported by The Herald');
  const inferred = 'Inferred by the editors from The Herald, which does not say so itself';
  expect(told({ value, basis: 'inferred' }).saidBy).toBe(inferred);
  expect(told({ value, basis: 'inferred', attribution: 'officials' }).saidBy).toContain('Inferred by the editors');
});

test('whatever keeps a claim from being a plain statement is among its reservations', () => {
  expect(reservations(told({ value }), telling)).toEqual([]);
  const all = reservations(told({ value, basis: 'inferred', rank: 'deprecated' }, 'disputed'), telling);
  expect(all).toEqual(
    [messagesOf.en.statuses.disputed, messagesOf.en.bases.inferred, messagesOf.en.ranks.deprecated].flat(),
  );
});
