import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf } from '../canvas/elements.ts';
import { sampleLook } from '../canvas/sample.ts';
import { places } from './layout/places.ts';
import { outlineOf } from './outline.ts';
import { graphOf, randomGraph, toldWith, viewOf } from './sample.ts';
import { entityRows, relationRows, sorted, turned } from './table.ts';
import { everything, relationsAmong } from './visible.ts';

test('the table, the outline and the canvas say the same', () => {
  fc.assert(
    fc.property(randomGraph, ({ ids, lines }) => {
      const graph = graphOf(ids, lines);
      const view = viewOf(ids);
      const picture = everything(graph, view, toldWith(places(view, relationsAmong(graph, ids))));
      const drawn = elementsOf(picture, sampleLook);
      const outline = outlineOf(picture);
      const relations = relationRows(picture, sampleLook.ontology);
      const entities = entityRows(picture, sampleLook.ontology);

      const edges = drawn.filter(({ group }) => group === 'edges').map(({ data }) => data.id);
      expect(relations.map(({ id }) => id)).toEqual(edges);
      const told = outline.flatMap(({ legs }) => legs.map(({ relation }) => relation.id));
      expect(relations.flatMap(({ id }) => [id, id])).toEqual(told.sort());
      expect(entities.map(({ id, lines }) => [id, lines])).toEqual(
        outline.map(({ entity, legs }) => [entity.id, legs.length]),
      );
      // Every row reads as the line does from its beginning.
      for (const row of relations) {
        const leg = outline.flatMap(({ legs }) => legs).find(({ relation }) => relation.id === row.id);
        expect([row.from, row.reading, row.to]).toEqual([
          leg?.relation.from.id.toUpperCase(),
          'supplies',
          leg?.relation.to.id.toUpperCase(),
        ]);
      }
    }),
    { numRuns: 25 },
  );
});

const row = fc.record({
  name: fc.constantFrom('Bo', 'ä', 'Zoé', '商汤', 'a 10', 'a 9'),
  period: fc.option(fc.constantFrom('2017', '2018-04'), { nil: undefined }),
  claims: fc.integer({ min: 0, max: 5 }),
  disputed: fc.boolean(),
});

test('sorting loses no row, orders by the column, and leaves what is unknown last', () => {
  const columns = fc.constantFrom('name', 'period', 'claims', 'disputed');
  fc.assert(
    fc.property(fc.array(row), columns, fc.boolean(), (rows, by, down) => {
      const after = sorted(rows, { by, down }, 'en');
      expect(new Set(after)).toEqual(new Set(rows));
      expect(after).toHaveLength(rows.length);
      const cells = after.map((each) => each[by]);
      const known = cells.filter((cell) => cell !== undefined);
      expect(cells.slice(0, known.length)).toEqual(known);
      const numbers = known.map((cell) => (typeof cell === 'string' ? cell : Number(cell)));
      const other = sorted(rows, { by, down: !down }, 'en').flatMap((each) => each[by] ?? []);
      expect(numbers).toEqual(other.map((cell) => (typeof cell === 'string' ? cell : Number(cell))).reverse());
    }),
  );
});

test('numbers in names count, accents do not part names', () => {
  const names = ['Zoé', 'ä', 'a 10', 'a 9', 'Bo'].map((name) => ({ name }));
  expect(sorted(names, { by: 'name', down: false }, 'en').map(({ name }) => name)).toEqual([
    'ä',
    'a 9',
    'a 10',
    'Bo',
    'Zoé',
  ]);
});

test('a column asked for again is turned round', () => {
  const first = turned(undefined, 'name');
  expect(first).toEqual({ by: 'name', down: false });
  expect(turned(first, 'name')).toEqual({ by: 'name', down: true });
  expect(turned(turned(first, 'name'), 'claims')).toEqual({ by: 'claims', down: false });
});
