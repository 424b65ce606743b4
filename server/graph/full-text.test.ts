import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneErrorApart } from '../record/spelling/one-error.ts';
import { questionOf, saidQuestionOf } from '../record/spelling/question.ts';
import { fullTextOf, having, lacking, without } from './full-text.ts';

test('tests become queries of their own fields', () => {
  expect(fullTextOf({ is: 'token', field: 'exact', token: 'sensetime' })).toBe('exact:sensetime');
  expect(fullTextOf({ is: 'beginning', field: 'words', token: 'sens' })).toBe('words:sens*');
  expect(fullTextOf({ is: 'phrase', field: 'words', tokens: ['商', '汤'] })).toBe('words:"商 汤"');
  expect(fullTextOf({ is: 'any', of: [] })).toBeUndefined();
  expect(fullTextOf({ is: 'all', of: [{ is: 'any', of: [] }] })).toBeUndefined();
});

test('what fits better is left out, and a kind is a field like others', () => {
  expect(without('exact:a', ['exact:b', '(words:c words:d)']) + having('kind', ['Person', 'Place'])).toBe(
    '+exact:a -exact:b -(words:c words:d) +(kind:Person kind:Place)',
  );
  expect(without('exact:a', []) + lacking('kind', 'Source')).toBe('+exact:a -kind:Source');
});

test('the expression for a typing error means what the comparison means', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 8 });
  fc.assert(
    fc.property(word, word, (typed, other) => {
      const query = fullTextOf({ is: 'oneErrorFrom', field: 'words', token: typed }) ?? '';
      const expression = new RegExp(`^(?:${query.replace(/^words:\/|\/$/g, '')})$`);
      // What is equal is found as well, and has been found better before.
      expect(expression.test(other) || typed === other).toBe(oneErrorApart(typed, other) || typed === other);
    }),
    { numRuns: 2_000 },
  );
});

test('nothing that is typed stands in a query as an operator', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const question = questionOf(typed, true);
      for (const test of [...Object.values(question), saidQuestionOf(typed, true)])
        expect(fullTextOf(test) ?? '').toMatch(/^[\p{L}\p{M}\p{N}_:*"/.?|+() ]*$/u);
    }),
    // A radical, a reign mark and a stop are of scripts without spaces and no letters.
    { examples: [['⺀'], ['商⺀湯'], ['㋿'], ['၊']] },
  );
});
