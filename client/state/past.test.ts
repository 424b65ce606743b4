import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning, type Drawn, type Past, stepBack, stepForth, withStep } from './past.ts';
import { viewOf } from './sample.ts';

const picture = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .chain((ids) => fc.constantFrom(...['a', 'b', 'c'], undefined).map((focus): Drawn => ({ ...viewOf(ids), focus })));

/** Steps as long as there are any. */
const all = (past: Past, step: (past: Past) => Past | undefined): Past => {
  const next = step(past);
  return next ? all(next, step) : past;
};

test('thirty steps undone give the first picture, and redone the last', () => {
  fc.assert(
    fc.property(picture, fc.array(picture, { minLength: 30, maxLength: 40 }), (first, later) => {
      const done = later.reduce(withStep, beginning(first));
      const undone = all(done, stepBack);
      expect(undone.now).toEqual(beginning(first).now);
      expect(all(undone, stepForth)).toEqual(done);
    }),
  );
});

test('what had been undone cannot come back once something else was done', () => {
  const done = [viewOf(['a', 'b']), viewOf(['a', 'b', 'c'])].reduce(withStep, beginning(viewOf(['a'])));
  const back = stepBack(done);
  if (!back) throw new Error('There was a step to undo.');
  expect(stepForth(withStep(back, viewOf(['d'])))).toBeUndefined();
});

test('what is open beside the picture is no step', () => {
  const past = beginning(viewOf(['a']));
  expect(withStep(past, { ...viewOf(['a']), selected: 'a' } as Drawn)).toBe(past);
});
