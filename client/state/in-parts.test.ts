import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { partsOf } from './in-parts.ts';

// What asks for pictures follows the page, and here is none.
vi.hoisted(() => {
  vi.stubGlobal('location', { search: '', pathname: '/' });
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('addEventListener', () => undefined);
});

test('any two ids are asked for together, and no question is larger than it may be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 4, max: 20 }), (count, most) => {
      const ids = Array.from({ length: count }, (_, i) => `e${i}`);
      const parts = partsOf(ids, most);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
      for (const a of ids)
        for (const b of ids) expect(parts.some((part) => part.includes(a) && part.includes(b))).toBe(true);
    }),
  );
});
