import { expect, test } from 'vitest';
import type { EntityAnswer, SourceAnswer } from '../graph/answers.ts';
import { entity, source } from '../ledger/testing/world.ts';
import { matchOf } from './match.ts';

const numbers = { addedIn: 1, changedIn: 1, removedIn: null };
const firm: EntityAnswer = {
  noun: 'entity',
  id: 'clear-sight',
  kind: 'Organization',
  at: 1,
  fields: new Map(),
  description: {
    ...numbers,
    record: entity('clear-sight', 'Organization', {
      names: [
        { text: 'Clear Sight', lang: 'en', type: 'official' },
        { text: 'Vue claire', lang: 'fr', type: 'official' },
        { text: '清晰视觉', lang: 'zh-Hans', type: 'official', by: 'editors' },
        { text: 'Seer', lang: 'en', type: 'former' },
      ],
    }),
  },
};
const report: SourceAnswer = {
  noun: 'source',
  id: 'gazette-1',
  at: 1,
  ...numbers,
  fields: new Map(),
  record: source('gazette-1', { title: 'Lamps that see', language: 'en' }),
};

test.each([
  ['clear', 'Clear Sight', '“Clear Sight” is the English name'],
  ['CLEARSIGHT', 'Clear Sight', '“Clear Sight” is the English name'],
  ['vue', 'Vue claire', '“Vue claire” is the French name'],
  ['清晰', '清晰视觉', '“清晰视觉” is the Chinese name'],
  ['seer', 'Seer', '“Seer” is the English former name'],
  ['sight clear', 'Clear Sight', '“Clear Sight” is the English name'],
  ['cleer sight', 'Clear Sight', '“Clear Sight” is close to what was typed'],
])('%s is found by %s', (typed, matched, reason) => {
  expect(matchOf(firm, typed, 'en')).toMatchObject({ matched, reason });
});

test('a source is found by its title or its id, and the reason is in the reader’s language', () => {
  expect(matchOf(report, 'lamps', 'fr')).toEqual({
    matched: 'Lamps that see',
    lang: 'en',
    reason: '« Lamps that see » est le titre',
  });
  expect(matchOf(report, 'gazette', 'en')).toEqual({
    matched: 'gazette-1',
    lang: null,
    reason: '“gazette-1” is the id',
  });
});
