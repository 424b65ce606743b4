import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { entity, relation, viewOf } from './sample.ts';
import { fileAddress, pinned, questionBehind, reservationsOf } from './sharing.ts';
import { decode, openingView } from './view-url.ts';

const view = viewOf(['suning', 'temasek']);

test('a link that is shared names everything with its place, also of the opening, and the revision', () => {
  for (const shared of [view, openingView]) {
    const placed = shared.entities.map(({ id }, i) => ({ id, at: { x: i * 10, y: -i * 10 + 0 } }));
    const picture = { entities: placed.map((one) => ({ ...entity(one.id), ...one, hidden: 0 })) };
    const link = pinned(shared, picture, '12-3fa9c1');
    expect(decode(link)).toEqual({ ...shared, entities: placed, revision: '12-3fa9c1' });
    for (const { id } of placed) expect(link).toContain(`${id}@`);
  }
});

test('a link that is shared from inside another page leads out of it', () => {
  expect(pinned({ ...view, embed: true }, { entities: [] }, '12-3fa9c1')).not.toContain('embed');
});

test('a file holds what is in the picture, at the revision and in the language', () => {
  expect(fileAddress(view, '12-3fa9c1', 'fr', 'gexf')).toBe(
    '/export.gexf?entities=suning,temasek&revision=12-3fa9c1&lang=fr',
  );
});

test('what is planned, alleged or disputed is counted, each for itself', () => {
  const relations = [
    relation('a', 'b', { inferred: true }),
    relation('b', 'c', { modality: 'ALLEGED', disputed: true }),
    relation('c', 'd', { modality: 'PLANNED' }),
    relation('d', 'e', { disputed: true }),
    relation('e', 'f', { modality: 'PLANNED', disputed: true }),
  ];
  expect(reservationsOf({ relations })).toEqual({ planned: 2, alleged: 1, disputed: 3, inferred: 1 });
});

test('the question behind the picture is a document, with the variables that it takes', () => {
  const text = questionBehind(view, '12-3fa9c1', 'en');
  expect(() => parse(text)).not.toThrow();
  const variables: unknown = JSON.parse(/# variables: (.*)/.exec(text)?.[1] ?? 'null');
  expect(variables).toEqual({ ids: ['suning', 'temasek'], lang: 'en', knownAt: 12 });
  expect(decode(/# view: (.*)/.exec(text)?.[1] ?? '')).toEqual({ ...view, revision: '12-3fa9c1', lang: 'en' });
});
