import { describe, expect, test } from 'vitest';
import type { DrawnChanges } from '../state/drawn-changes.ts';
import { relation, visibleEntity, visibleRelation } from '../state/sample.ts';
import { withChanges } from './changes.ts';
import { elementsOf, type Look } from './elements.ts';
import { sampleLook } from './sample.ts';
import { styleFor } from './style.ts';

const modality = (line: 'SOLID' | 'LONG_DASH' | 'SHORT_DASH') =>
  ({ modality: 'ASSERTED', label: '', description: '', drawn: true, line }) as const;
const look: Look = {
  ...sampleLook,
  ontology: {
    ...sampleLook.ontology,
    modalities: new Map([
      ['ASSERTED', modality('SOLID')],
      ['PLANNED', modality('LONG_DASH')],
      ['ALLEGED', modality('SHORT_DASH')],
    ]),
  },
  bundle: (lines) => `${lines.length} lines`,
};
const words = {
  added: 'new',
  changed: 'changed',
  claims: 'claims changed',
  gone: 'gone',
  retracted: 'retracted',
  disputed: 'newly disputed',
};
const picture = {
  entities: ['a', 'b', 'c'].map((id) => visibleEntity(id)),
  relations: [visibleRelation('a', 'b', { modality: 'PLANNED' })],
};
const drawn = (changes: Partial<DrawnChanges> | undefined) =>
  withChanges(
    elementsOf(picture, look),
    changes && { lines: new Map(), entities: new Map(), ghosts: [], ...changes },
    picture,
    look,
    words,
  );
const dataOf = (id: string, changes: Partial<DrawnChanges> | undefined) =>
  drawn(changes).find(({ data }) => data.id === id)?.data;
const line = picture.relations[0]?.id ?? '';
const standing = drawn(undefined).find(({ data }) => data.id === line)?.data;

describe.each(['ASSERTED', 'PLANNED', 'ALLEGED'] as const)('the ghost of a line that was %s', (was) => {
  const ghost = dataOf(relation('b', 'c').id, {
    ghosts: [{ relation: relation('b', 'c', { modality: was, sourceCount: 9 }), retracted: true }],
  });

  test('says so, and has neither pattern, width nor arrow of a line that stands', () => {
    expect(ghost?.label).toBe('✕ [retracted] supplies');
    expect(ghost).toMatchObject({ change: 'gone', line: 'NONE', arrow: 'none', color: sampleLook.theme.quiet });
    expect(ghost?.width).toBeLessThan(2);
  });
});

test('what the style gives to ghosts comes after, and is none of, the patterns of lines that stand', () => {
  const style = styleFor(sampleLook.theme).map((rule) => JSON.stringify(rule));
  const patterns = style.filter((rule) => rule.includes('edge[line ='));
  const ghosts = style.findIndex((rule) => rule.includes('edge[change = \\"gone\\"]'));
  expect(patterns.length).toBeGreaterThan(2);
  expect(ghosts).toBeGreaterThan(Math.max(...patterns.map((rule) => style.indexOf(rule))));
  const dashes = (rule = ''): string | undefined => /"line-dash-pattern":(\[[^\]]*\])/.exec(rule)?.[1];
  expect(dashes(style[ghosts])).toBeDefined();
  expect(patterns.map(dashes)).not.toContain(dashes(style[ghosts]));
});

test('a line that stands is marked in words and keeps its certainty', () => {
  const marked = dataOf(line, { lines: new Map([[line, { is: 'added', newlyDisputed: true }]]) });
  expect(marked?.label).toBe(`[new, newly disputed] ${String(standing?.label)}`);
  expect([marked?.line, marked?.width, marked?.color]).toEqual([standing?.line, standing?.width, standing?.color]);
});

test('lines that are drawn as one are new only where all of them are', () => {
  const lines = ['SUPPLIES', 'OWNS'].map((kind) => ({ ...visibleRelation('a', 'b'), id: `${kind}.a.b` }));
  const parallel = { ...picture, relations: lines };
  const labelWith = (ids: readonly string[]): unknown => {
    const marks = new Map(ids.map((id) => [id, { is: 'added', newlyDisputed: false } as const]));
    const changes = { lines: marks, entities: new Map(), ghosts: [] };
    const as = { ...look, bundled: true };
    return withChanges(elementsOf(parallel, as), changes, parallel, as, words).find(({ group }) => group === 'edges')
      ?.data.label;
  };
  expect(labelWith(['SUPPLIES.a.b', 'OWNS.a.b'])).toBe('[new] 2 lines');
  expect(labelWith(['OWNS.a.b'])).toBe('[changed] 2 lines');
  expect(labelWith([])).toBe('2 lines');
});

test('an entity is marked below its name', () => {
  const marked = dataOf('a', { entities: new Map([['a', { is: 'claims', newlyDisputed: false }]]) });
  expect(marked?.name).toBe('A\n[claims changed]');
});

test('without a comparison everything says that it is the same, because what was said stays with what was drawn', () => {
  for (const { data } of drawn(undefined)) expect(data).toMatchObject({ change: 'same', newlyDisputed: 'no' });
});
