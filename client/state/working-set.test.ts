import { expect, test } from 'vitest';
import { MOST_ENTITIES, working } from './working-set.ts';

test('a picture of more than it holds keeps its focus and the first of the others', () => {
  const entities = Array.from({ length: MOST_ENTITIES + 5 }, (_, i) => ({ id: `e${i}`, at: undefined }));
  const shown = working(entities, 'e1003');
  expect(shown).toHaveLength(MOST_ENTITIES);
  expect(shown.map(({ id }) => id)).toContain('e1003');
  expect(working(entities.slice(0, MOST_ENTITIES), undefined)).toHaveLength(MOST_ENTITIES);
});
