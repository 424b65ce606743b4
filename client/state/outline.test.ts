import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf } from '../canvas/elements.ts';
import { sampleLook } from '../canvas/sample.ts';
import { places } from './layout/places.ts';
import { outlineOf } from './outline.ts';
import { graphOf, randomGraph, toldWith, viewOf } from './sample.ts';
import { everything, relationsAmong } from './visible.ts';

test('the outline says exactly what the canvas draws, in the same order', () => {
  fc.assert(
    fc.property(randomGraph, fc.boolean(), ({ ids, lines }, bundled) => {
      const graph = graphOf(ids, lines);
      const view = viewOf(ids);
      const picture = everything(graph, view, toldWith(places(view, relationsAmong(graph, ids))));
      const drawn = elementsOf(picture, { ...sampleLook, focus: view.focus, bundled });
      const outline = outlineOf(picture);

      const nodes = drawn.filter(({ group }) => group === 'nodes');
      expect(outline.map(({ entity }) => entity.id)).toEqual(nodes.map(({ data }) => data.id));

      // Every line is told twice, once from each end, and read from that end.
      const edges = drawn.filter(({ group }) => group === 'edges').flatMap(({ data }) => data.lines ?? [data.id]);
      const told = outline.flatMap(({ legs }) => legs.map(({ relation }) => relation.id));
      expect(told.sort()).toEqual([...edges, ...edges].sort());
      for (const { entity, legs } of outline)
        for (const { relation, other, reading } of legs) {
          expect([relation.from.id, relation.to.id].sort()).toEqual([entity.id, other].sort());
          expect(reading).toBe(relation.from.id === entity.id ? 'supplies' : 'supplied by');
        }
    }),
    { numRuns: 25 },
  );
});
