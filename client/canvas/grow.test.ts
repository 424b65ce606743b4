import type { ElementDefinition } from 'cytoscape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './grow.ts';

const node = (id: string): ElementDefinition => ({ group: 'nodes', data: { id } });
const edge = (source: string, target: string): ElementDefinition => ({
  group: 'edges',
  data: { id: `${source}-${target}`, source, target },
});

test('everything comes once, no line before both of its ends, and first of all what the picture is about', () => {
  const ids = Array.from({ length: 260 }, (_, i) => `e${i}`);
  const lines = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids, 'stands-already')), {
    maxLength: 300,
    selector: ([a, b]) => `${a}-${b}`,
  });
  fc.assert(
    fc.property(lines, fc.constantFrom(...ids), (pairs, focus) => {
      const missing = [...ids.map(node), ...pairs.map(([a, b]) => edge(a, b))];
      const parts = partsOf(missing, (id) => id === 'stands-already', focus);
      expect(parts.flat().length).toBe(missing.length);
      expect(new Set(parts.flat()).size).toBe(missing.length);
      expect(parts[0]?.[0]?.data.id).toBe(focus);
      const come = new Set(['stands-already']);
      for (const { group, data } of parts.flat()) {
        if (group === 'nodes') come.add(String(data.id));
        else expect([come.has(String(data.source)), come.has(String(data.target))]).toEqual([true, true]);
      }
      // Who has most lines is there from the beginning.
      const degree = (id: unknown): number => pairs.flat().filter((end) => end === id).length;
      const [first = [], ...later] = parts.map((part) => part.filter(({ group }) => group === 'nodes'));
      const least = Math.min(...first.slice(1).map(({ data }) => degree(data.id)));
      for (const { data } of later.flat()) expect(degree(data.id)).toBeLessThanOrEqual(least);
    }),
    { numRuns: 20 },
  );
});

test('lines among those who stand come at once', () => {
  const lines = [edge('a', 'b'), edge('b', 'c')];
  expect(partsOf(lines, () => true, undefined)).toEqual([lines]);
});
