import { expect, test } from 'vitest';
import { drawSalts, hashOf, type LogEntryDraft, leafOf, logText, parseLogEntry, withHash } from './log-entry.ts';
import { beginning, same } from './testing/world.ts';

const changes = { ...beginning(), close: ['wire-1:a.OWNS.b'] };
const draft: LogEntryDraft = {
  format: 1,
  number: 2,
  at: '2026-01-02T03:04:05.678Z',
  author: 'tests',
  message: 'A message',
  ontology: 'a'.repeat(64),
  previous: 'b'.repeat(64),
  changes,
  salts: drawSalts(changes),
};
const entry = withHash(draft);

test('an entry reads back as it was written', () => {
  expect(parseLogEntry(logText(entry))).toEqual(entry);
});

test('what came after the first logs is written only where there is something to say', () => {
  expect(logText(entry)).not.toContain('"same"');
  const merging = { ...changes, put: { ...changes.put, same: [same('acme-optics', 'blue-lens')] } };
  const later = withHash({ ...draft, changes: merging, salts: drawSalts(merging) });
  expect(later.hash).not.toBe(entry.hash);
  expect(parseLogEntry(logText(later))).toEqual(later);
  const spelt = logText(entry).replace('"put":{', '"put":{"different":[],');
  expect(() => parseLogEntry(spelt)).toThrow('canonical form');
});

test('no byte of an entry can change unseen', () => {
  const text = logText(entry);
  for (let i = 0; i < text.length; i += 7) {
    const swapped = text[i] === '1' ? '2' : '1';
    const changed = text.slice(0, i) + swapped + text.slice(i + 1);
    expect(() => parseLogEntry(changed), `at ${i}: ${text.slice(i - 10, i + 10)}`).toThrow();
  }
  expect(() => parseLogEntry(` ${text}`)).toThrow('canonical form');
});

test('the hash covers what is closed', () => {
  expect(hashOf({ ...draft, changes: { ...changes, close: [] } })).not.toBe(entry.hash);
});

test('without its salt a record cannot be guessed from its hash', () => {
  expect(leafOf('1'.repeat(32), '{}')).not.toBe(leafOf('2'.repeat(32), '{}'));
  expect(new Set(Object.values(draft.salts)).size).toBe(Object.keys(draft.salts).length);
});
