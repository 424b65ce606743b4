import fc from 'fast-check';
import type { SameRecord } from '../../record/records.ts';
import { same } from './world.ts';

/** Random judgements among some ids without a circle: chains, stars, and several things at once. */
export const mergesAmong = (ids: readonly string[]): fc.Arbitrary<readonly SameRecord[]> =>
  fc
    .record({
      order: fc.shuffledSubarray([...ids], { minLength: ids.length, maxLength: ids.length }),
      // Each is merged into one further on in the order, or stays; so nothing leads back.
      steps: fc.array(fc.option(fc.nat(), { nil: undefined }), { minLength: ids.length, maxLength: ids.length }),
    })
    .map(({ order, steps }) =>
      order.flatMap((merge, i) => {
        const further = order.slice(i + 1);
        const step = steps[i];
        const keep = step === undefined ? undefined : further[step % Math.max(1, further.length)];
        return keep === undefined ? [] : [same(merge, keep)];
      }),
    );
