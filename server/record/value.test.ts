import { expect, test } from 'vitest';
import { predicates } from '../ontology/index.ts';
import { isUnreadable } from './problems.ts';
import { valueRecord } from './records.ts';
import { parseValue, type ValueDefinition, type WrittenValue } from './value.ts';

const definition = (predicate: string): ValueDefinition => {
  const found = predicates.get(predicate);
  if (!found) throw new Error(`No predicate ${predicate}.`);
  return found;
};

test.each<[string, WrittenValue, object]>([
  ['valuation', '> 3000000000 USD', { type: 'money', amount: '3000000000', currency: 'USD', precision: 'more_than' }],
  ['valuation', '45.5 CNY', { type: 'money', amount: '45.5', currency: 'CNY', precision: 'exact' }],
  ['plannedMunicipalities', '~400', { type: 'number', number: '400', unit: 'municipalities', precision: 'about' }],
  ['headcount', '>= 1500 people', { type: 'number', number: '1500', unit: 'people', precision: 'at_least' }],
  ['headcount', '<= 2', { type: 'number', number: '2', unit: 'people', precision: 'at_most' }],
  ['headcount', '< 2', { type: 'number', number: '2', unit: 'people', precision: 'less_than' }],
  ['latitude', '-33.86', { type: 'number', number: '-33.86', unit: 'degrees', precision: 'exact' }],
  [
    'concurrentCameras',
    { asPrinted: 'plusieurs milliers', unit: 'cameras' },
    { type: 'number', unit: 'cameras', precision: 'about', asPrinted: 'plusieurs milliers' },
  ],
  ['founded', '2014', { type: 'date', edtf: '2014' }],
  ['website', 'https://example.org/a', { type: 'url', url: 'https://example.org/a' }],
  ['stage', 'planned', { type: 'choice', choice: 'planned' }],
  ['series', 'C', { type: 'text', text: 'C' }],
])('%s: %s', (predicate, written, value) => {
  const read = parseValue(written, definition(predicate));
  expect(read).toEqual(value);
  expect(valueRecord.parse(read)).toEqual(value);
});

test.each<[string, WrittenValue, string]>([
  ['valuation', '3000000000', 'no currency'],
  ['valuation', '3000000000 XYZ', 'not a currency'],
  ['valuation', '3000000000 dollars', 'not a currency'],
  ['valuation', '3,000,000 USD', 'groups its digits'],
  ['valuation', '3 000 000 USD', 'groups its digits'],
  ['valuation', '1.500.000 USD', 'groups its digits'],
  ['headcount', '> many', 'not a number'],
  ['headcount', '12 cameras', 'counted in people'],
  ['headcount', { asPrinted: 'several', unit: 'cameras' }, 'counted in people'],
  ['series', { asPrinted: 'several', unit: 'x' }, 'Only numbers and amounts'],
  ['founded', '2019-02-29', '28 days'],
  ['website', 'javascript:alert(1)', 'not a web address'],
  ['stage', 'plannned', 'not in the list: planned, trial'],
  ['series', ' ', 'empty'],
])('%s: %s is refused with a reason', (predicate, written, reason) => {
  const read = parseValue(written, definition(predicate));
  expect(isUnreadable(read) && read.unreadable).toContain(reason);
});
