import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asStepView } from '../stories/story.ts';
import {
  changed,
  merged,
  movedView,
  noted,
  noteOn,
  nothingSaved,
  readSaved,
  type Saved,
  withoutView,
  withView,
  withViewAt,
  written,
} from './saved.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const text = fc.string({ minLength: 1, maxLength: 6 }).filter((said) => said.trim() !== '');
const address = fc.constantFrom('', 'entities=temasek', 'entities=suning,viper').map(asStepView);
const view = fc.record({ id, name: text, address, note: fc.string({ maxLength: 6 }) });
const saved: fc.Arbitrary<Saved> = fc.record({
  views: fc.uniqueArray(view, { selector: (each) => each.id, maxLength: 4 }),
  notes: fc.uniqueArray(fc.record({ of: id, text }), { selector: (each) => each.of, maxLength: 4 }),
});
const without = ({ views }: Saved) => views.map(({ id: _, ...rest }) => rest);

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(saved, (before) => {
      expect(readSaved(JSON.parse(JSON.stringify(written(before))))).toEqual({ saved: before, leftOut: 0 });
    }),
  );
});

test('merging loses nothing, moves nothing of one’s own, and a second time changes nothing', () => {
  fc.assert(
    fc.property(saved, saved, (ours, theirs) => {
      const both = merged(ours, theirs);
      expect(both.views.slice(0, ours.views.length)).toEqual(ours.views);
      for (const each of without(theirs)) expect(without(both)).toContainEqual(each);
      expect(new Set(both.views.map((each) => each.id)).size).toBe(both.views.length);
      for (const { of, text } of [...ours.notes, ...theirs.notes]) expect(noteOn(both, of)).toContain(text);
      expect(merged(both, theirs)).toEqual(both);
    }),
  );
});

test.each([null, [], {}, { version: 2, views: [], notes: [] }, { version: 1, views: {}, notes: [] }])(
  '%o is nothing that was saved',
  (strange) => {
    expect(readSaved(strange)).toBeUndefined();
  },
);

test('what cannot be read is counted, and the rest is read', () => {
  const strange = {
    version: 1,
    views: [
      { id: 'a', name: 'A', address: 'entities=viper&evil=<script>', note: '' },
      { id: 'b', name: 7, address: '', note: '' },
      { id: '<b>', name: 'B', address: '', note: '' },
      { id: 'c', name: 'C', address: 'x'.repeat(9_000), note: '' },
    ],
    notes: [{ of: '__proto__', text: 'P' }, { of: 'viper', text: ['V'] }, 'note'],
  };
  expect(readSaved(strange)).toEqual({
    saved: {
      views: [{ id: 'a', name: 'A', address: 'entities=viper&layout=web.1', note: '' }],
      notes: [{ of: '__proto__', text: 'P' }],
    },
    leftOut: 5,
  });
});

test('views are named, moved and deleted, and two of the same moment are two', () => {
  const one = { id: 'a', name: 'A', address: '', note: '' };
  const two = withView(withView(nothingSaved, one), { ...one, name: 'B' });
  expect(two.views.map((each) => [each.id, each.name])).toEqual([
    ['a', 'A'],
    ['a-2', 'B'],
  ]);
  expect(movedView(two, 'a-2', -1).views.map((each) => each.id)).toEqual(['a-2', 'a']);
  expect(movedView(two, 'a', -1)).toBe(two);
  expect(changed(two, 'a', { name: 'C' }).views[0]?.name).toBe('C');
  expect(withoutView(two, 'a').views).toHaveLength(1);
  expect(withViewAt(withoutView(two, 'a'), one, 0)).toEqual(two);
});

test('an emptied note is gone', () => {
  const one = noted(nothingSaved, 'viper', 'Ask them.');
  expect(noteOn(one, 'viper')).toBe('Ask them.');
  expect(noted(one, 'viper', '  ')).toEqual(nothingSaved);
});
