import { expect, test } from 'vitest';
import type { ClaimAnswer, EntityAnswer, SourceAnswer } from '../graph/answers.ts';
import { claim, entity, source } from '../ledger/testing/world.ts';
import type { Language } from './language.ts';
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
      identifiers: { wikidata: 'Q1' },
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
  record: source('gazette-1', {
    title: 'Lamps that see',
    language: 'en',
    publisher: 'The Gazette',
    url: 'https://gazette.example/lamps',
  }),
};

const asked = (typed: string, language: Language = 'en', crossScript = true) => ({ typed, language, crossScript });

test.each([
  ['clear sight', 'Clear Sight', '“Clear Sight” is the English name'],
  ['clear', 'Clear Sight', '“Clear Sight” is the English name; it begins so'],
  ['CLEARSIGHT', 'Clear Sight', '“Clear Sight” is the English name'],
  ['vue claire', 'Vue claire', '“Vue claire” is the French name'],
  ['清晰', '清晰视觉', '“清晰视觉” is the Chinese name; it begins so'],
  ['清晰視覺', '清晰视觉', '“清晰视觉” is the Chinese name; simplified form of what was typed'],
  ['qing xi shi jue', '清晰视觉', '“清晰视觉” is the Chinese name; found by its pinyin (qing xi shi jue)'],
  ['seer', 'Seer', '“Seer” is the English former name'],
  ['sight clear', 'Clear Sight', '“Clear Sight” is the English name; words in another order'],
  ['clear sight ltd', 'Clear Sight', '“Clear Sight” is the English name; legal form left out'],
  ['cleer sight', 'Clear Sight', '“Clear Sight” is the English name; one letter different'],
  ['clear claire', 'Clear Sight', 'the words stand in several of its names'],
  ['clear-sight', 'clear-sight', '“clear-sight” is the id'],
  ['Q1', 'Q1', '“Q1” is the identifier in Wikidata'],
  ['https://www.wikidata.org/wiki/Q1', 'Q1', '“Q1” is the identifier in Wikidata'],
])('%s is found by %s', (typed, matched, reason) => {
  expect(matchOf({ fit: 'words', target: firm }, asked(typed))).toMatchObject({ matched, reason });
});

test('a source is found by its title, publisher, address or id, and the reason is in the reader’s language', () => {
  const match = (typed: string, language: Language) =>
    matchOf({ fit: 'words', target: report }, asked(typed, language));
  expect(match('lamps that', 'fr')).toEqual({
    matched: 'Lamps that see',
    lang: 'en',
    reason: '« Lamps that see » est le titre ; il commence ainsi',
  });
  expect(match('gazette', 'zh-Hans').reason).toBe('“The Gazette”是出版者；含有所输词语');
  expect(match('http://gazette.example/lamps/', 'en').reason).toBe('“https://gazette.example/lamps” is the address');
  expect(match('gazette-1', 'en')).toEqual({ matched: 'gazette-1', lang: null, reason: '“gazette-1” is the id' });
});

test('a claim that is no plain assertion says so beside the text that was found', () => {
  const alleged: ClaimAnswer = {
    noun: 'claim',
    id: 'gazette-1:clear-sight.SUPPLIES.lamp-eye',
    at: 1,
    ...numbers,
    fields: new Map(),
    status: 'disputed',
    bounds: null,
    record: claim({
      source: 'gazette-1',
      subject: 'clear-sight',
      predicate: 'SUPPLIES',
      object: 'lamp-eye',
      modality: 'alleged',
      attribution: 'unnamed officials',
      quote: 'sold under the counter',
    }),
  };
  expect(matchOf({ fit: 'said', target: alleged }, asked('under the counter'))).toEqual({
    matched: 'sold under the counter',
    lang: null,
    reason: 'the words stand in the quote of the claim; alleged; disputed',
  });
  expect(matchOf({ fit: 'said', target: alleged }, asked('clear officials')).matched).toBe('unnamed officials');
});
