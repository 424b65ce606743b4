import { expect, test } from 'vitest';
import type { ChangedClaimAnswer, ChangedLine, ChangesAnswer } from '../api/revision-documents.ts';
import { countsOf, drawnChanges } from './drawn-changes.ts';
import { relation, visibleEntity, visibleRelation } from './sample.ts';

const revision = (number: number) => ({ id: `${number}-abcdef`, number, at: '2026-01-01T00:00:00.000Z' });
const answer = (more: Partial<ChangesAnswer>): ChangesAnswer => ({
  from: revision(1),
  to: revision(2),
  added: [],
  changed: [],
  closed: [],
  retracted: [],
  newlyDisputed: [],
  relations: [],
  entities: [],
  merges: [],
  truncated: false,
  ...more,
});
const named = (id: string) => ({ __typename: 'Organization' as const, id, name: id });
const line = (change: ChangedLine['change'], from: string, to: string): ChangedLine => ({
  change,
  relation: { ...relation(from, to), from: named(from), to: named(to) },
});
const claim = (subject: string, more: Partial<ChangedClaimAnswer> = {}): ChangedClaimAnswer => ({
  id: `source:${subject}`,
  text: 'Something.',
  predicate: 'SUPPLIES',
  modality: 'ASSERTED',
  relation: null,
  subject: named(subject),
  object: null,
  source: { title: 'A title', publisher: null },
  retraction: null,
  ...more,
});
const picture = {
  entities: ['a', 'b', 'c'].map((id) => visibleEntity(id)),
  relations: [visibleRelation('a', 'b'), visibleRelation('b', 'c')],
};
const [ab, bc] = picture.relations.map(({ id }) => id);

test('what is new and what is newly disputed are told apart, and a line can be both', () => {
  const drawn = drawnChanges(
    answer({
      relations: [line('ADDED', 'a', 'b'), line('DISPUTED', 'b', 'c')],
      newlyDisputed: [claim('a', { relation: { id: ab ?? '' } })],
    }),
    picture,
  );
  expect([...drawn.lines]).toEqual([
    [ab, { is: 'added', newlyDisputed: true }],
    [bc, { is: 'same', newlyDisputed: true }],
  ]);
});

test('a line is a ghost only where both its ends are in the picture and it stands no longer', () => {
  const gone = [line('CLOSED', 'a', 'c'), line('CLOSED', 'a', 'elsewhere'), line('CLOSED', 'a', 'b')];
  const { ghosts } = drawnChanges(answer({ relations: gone }), picture);
  expect(ghosts.map((ghost) => [ghost.relation.id, ghost.retracted])).toEqual([[relation('a', 'c').id, false]]);
});

test.each([
  ['the claim behind it', claim('a', { object: { id: 'c' } }), true],
  ['the same read the other way round', claim('c', { object: { id: 'a' } }), true],
  ['what is planned', claim('a', { object: { id: 'c' }, modality: 'PLANNED' }), false],
  ['another kind', claim('a', { object: { id: 'c' }, predicate: 'OWNS' }), false],
  ['another line', claim('a', { object: { id: 'b' } }), false],
])('a ghost is retracted if %s was', (_, retracted, is) => {
  const { ghosts } = drawnChanges(answer({ relations: [line('CLOSED', 'a', 'c')], retracted: [retracted] }), picture);
  expect(ghosts.map((ghost) => ghost.retracted)).toEqual([is]);
});

test('what is claimed of an entity marks it, and nothing outside the picture is marked', () => {
  const drawn = drawnChanges(answer({ added: [claim('a'), claim('elsewhere')], retracted: [claim('b')] }), picture);
  expect([...drawn.entities]).toEqual([
    ['a', { is: 'claims', newlyDisputed: false }],
    ['b', { is: 'claims', newlyDisputed: false }],
  ]);
  expect(countsOf(drawn)).toEqual({ added: 0, changed: 2, gone: 0, disputed: 0 });
});
