import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedIds, survivorIn, survivorsOf } from './survivors.ts';
import { mergesAmong } from './testing/merges.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const judgements = mergesAmong(ids);

test('redirects are of one hop and lead to what is not redirected', () => {
  fc.assert(
    fc.property(judgements, (same) => {
      const survivors = survivorsOf(same);
      expect([...survivors.keys()].sort()).toEqual(same.map(({ merge }) => merge).sort());
      for (const survivor of survivors.values()) expect(survivors.has(survivor)).toBe(false);
    }),
  );
});

test('what was judged one thing has one survivor, in whatever order it was judged', () => {
  fc.assert(
    fc.property(judgements, fc.nat(), (same, turn) => {
      const survivorOf = survivorIn(survivorsOf(same));
      for (const { keep, merge } of same) expect(survivorOf(merge)).toBe(survivorOf(keep));
      const turned = same.map((_, i) => same[(i + turn) % same.length]).flatMap((one) => one ?? []);
      expect(new Map(survivorsOf(turned.toReversed()))).toEqual(new Map(survivorsOf(same)));
    }),
  );
});

test('taking a judgement back moves only what it had moved, and whatever was merged into that', () => {
  const all = [
    { merge: 'a', keep: 'b' },
    { merge: 'b', keep: 'c' },
    { merge: 'd', keep: 'c' },
  ];
  const [before, after] = [survivorsOf(all), survivorsOf(all.filter(({ merge }) => merge !== 'b'))];
  expect([...before]).toEqual([
    ['a', 'c'],
    ['b', 'c'],
    ['d', 'c'],
  ]);
  expect([...after]).toEqual([
    ['a', 'b'],
    ['d', 'c'],
  ]);
  expect(movedIds(before, after)).toEqual(['a', 'b']);
});
