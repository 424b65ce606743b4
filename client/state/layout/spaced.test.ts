import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spaced } from './spaced.ts';

test('neighbours on a circle are never nearer than they may be, and nobody moves who need not', () => {
  const wanted = fc.array(fc.double({ min: 0, max: 6, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      wanted.map((values) => values.sort((a, b) => a - b)),
      (values) => {
        const least = (2 * Math.PI) / 31;
        const result = spaced(values, least, 2 * Math.PI);
        const gaps = result.map((value, i) => (result[i + 1] ?? (result[0] ?? 0) + 2 * Math.PI) - value);
        for (const gap of gaps) expect(gap).toBeGreaterThan(least - 1e-6);
        const wide = values.every((value, i) => (values[i + 1] ?? (values[0] ?? 0) + 2 * Math.PI) - value > least);
        if (wide) for (const [i, value] of values.entries()) expect(result[i]).toBeCloseTo(value, 9);
      },
    ),
  );
});
