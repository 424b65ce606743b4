import { expect, test } from 'vitest';
import { emptyGraph, merge } from './graph.ts';
import { entity, graphOf, relation } from './sample.ts';
import { relationsAmong } from './visible.ts';

test('the later answer about an id wins, and what it does not mention stays', () => {
  const before = merge(emptyGraph, { entities: [entity('a', { name: 'Old' }), entity('b')], relations: [] });
  const after = merge(before, { entities: [entity('a', { name: 'New' })], relations: [relation('a', 'b')] });
  expect([...after.entities.values()].map(({ name }) => name)).toEqual(['New', 'B']);
  expect(after.relations.size).toBe(1);
});

test('merging changes no graph that somebody holds', () => {
  const before = graphOf(['a'], []);
  merge(before, { entities: [entity('b')], relations: [] });
  expect([...before.entities.keys()]).toEqual(['a']);
});

test('only lines with both ends in the picture are in the picture, by id', () => {
  const graph = graphOf(
    ['a', 'b', 'c'],
    [
      ['c', 'a'],
      ['a', 'b'],
      ['b', 'c'],
    ],
  );
  expect(relationsAmong(graph, ['a', 'b']).map(({ id }) => id)).toEqual(['SUPPLIES.a.b']);
  expect(relationsAmong(graph, ['a', 'b', 'c']).map(({ id }) => id)).toEqual([
    'SUPPLIES.a.b',
    'SUPPLIES.b.c',
    'SUPPLIES.c.a',
  ]);
});
