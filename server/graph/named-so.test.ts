import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../record/spelling/fold.ts';
import { holds } from '../record/spelling/question.ts';
import { nameTokens } from '../record/spelling/tokens.ts';
import { proposedByName } from './named-so.ts';

const nothing = { eq: null, startsWith: null, contains: null, in: null };
const part = fc.oneof(
  fc.constantFrom(
    'Acme',
    'S.A.',
    'U.S',
    'O’Neil',
    '商汤',
    '科技',
    'センス',
    'Société',
    'ß',
    ' ',
    '-',
    '.',
    '⺀',
    '၊',
    '3',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const name = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

test('whatever has a name that begins so is proposed', () => {
  fc.assert(
    fc.property(name, fc.nat(), (text, length) => {
      const startsWith = [...fold(text)].slice(0, length % ([...fold(text)].length + 1)).join('');
      const proposed = proposedByName({ ...nothing, startsWith });
      expect(proposed === undefined || holds(proposed, nameTokens([text]))).toBe(true);
    }),
    {
      numRuns: 2_000,
      examples: [
        ['S.A. Optics', 3],
        ['商汤科技', 3],
        ['O’Neil', 3],
      ],
    },
  );
});

test('whatever has such a name is proposed, alone or among several', () => {
  fc.assert(
    fc.property(name, (text) => {
      const alone = proposedByName({ ...nothing, eq: text });
      const among = proposedByName({ ...nothing, in: [text, 'other'] });
      for (const proposed of [alone, among])
        expect(proposed === undefined || holds(proposed, nameTokens([text]))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('most beginnings propose little, and what an index cannot tell proposes nothing', () => {
  const proposed = proposedByName({ ...nothing, startsWith: 'Acme O' });
  expect(proposed && holds(proposed, nameTokens(['Acme Optics']))).toBe(true);
  expect(proposed && holds(proposed, nameTokens(['Acme Lamps']))).toBe(false);
  expect(proposedByName({ ...nothing, startsWith: 'S.' })).toBeUndefined();
  expect(proposedByName({ ...nothing, eq: '…' })).toBeUndefined();
  expect(proposedByName({ ...nothing, contains: 'Acme' })).toBeUndefined();
});
