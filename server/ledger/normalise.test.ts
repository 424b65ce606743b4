import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { holding } from './testing/checking.ts';
import { claim, putting, source } from './testing/world.ts';

const owns = claim({
  source: 'gazette-1',
  subject: 'acme-optics',
  predicate: 'OWNS',
  object: 'blue-lens',
  period: { edtf: '2014/..' },
});
const dated = { ...owns, period: { edtf: '2014/..', said: '2018-04' } };

test('an open end is certain until the source was published', () => {
  expect(normalise(putting({ claims: [owns] }), holding()).put.claims).toEqual([dated]);
});

test('what the ledger says already is left out', () => {
  expect(normalise(putting({ claims: [owns], sources: [source('wire-1')] }), holding(dated))).toEqual(putting({}));
});

test('a new publication date changes the open-ended claims of its source', () => {
  const changes = putting({ sources: [source('gazette-1', { published: '2020' })] });
  expect(normalise(changes, holding(dated)).put.claims).toEqual([
    { ...owns, period: { edtf: '2014/..', said: '2020' } },
  ]);
});
