import { expect, test } from 'vitest';
import { type relation, visibleEntity, visibleRelation } from '../state/sample.ts';
import { elementsOf } from './elements.ts';
import { sampleLook } from './sample.ts';

const labelOf = (more: Parameters<typeof relation>[2]): unknown => {
  const ends = ['a', 'b'].map((id) => visibleEntity(id));
  const drawn = elementsOf({ entities: ends, relations: [visibleRelation('a', 'b', more)] }, sampleLook);
  return drawn.find(({ group }) => group === 'edges')?.data.label;
};

test('the label of a line says whether it is disputed, and whether any source says it', () => {
  expect(labelOf({})).toBe('supplies');
  expect(labelOf({ disputed: true })).toBe('≠ supplies');
  expect(labelOf({ inferred: true })).toBe('supplies (inferred)');
  expect(labelOf({ disputed: true, inferred: true })).toBe('≠ supplies (inferred)');
});

test('a line lies above the names of entities only where they would cover its words', () => {
  const layer = (x: number, label: string): unknown => {
    const ends = [0, x].map((at, i) => visibleEntity(i === 0 ? 'a' : 'b', { x: at, y: 0 }));
    const drawn = elementsOf({ entities: ends, relations: [visibleRelation('a', 'b', { label })] }, sampleLook);
    return drawn.find(({ group }) => group === 'edges')?.data.layer;
  };
  expect(layer(200, 'supplies')).toBeLessThan(2);
  expect(layer(100, 'is alleged to supply')).toBeGreaterThan(2);
});
