import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { noFilter } from './filter.ts';
import { viewOf, visibleEntity, visibleRelation } from './sample.ts';
import { fileAddress, pinned, questionBehind, reservationsOf } from './sharing.ts';
import type { View } from './view.ts';
import { decode, openingView } from './view-url.ts';

const view = viewOf(['suning', 'temasek']);

test('a link that is shared names everything with its place, also of the opening, and the revision', () => {
  for (const shared of [view, openingView]) {
    const placed = shared.entities.map(({ id }, i) => ({ id, at: { x: i * 10, y: -i * 10 + 0 } }));
    const picture = { entities: placed.map(({ id, at }) => visibleEntity(id, at)) };
    const link = pinned(shared, picture, '12-3fa9c1');
    expect(decode(link)).toEqual({ ...shared, entities: placed, revision: '12-3fa9c1' });
    for (const { id } of placed) expect(link).toContain(`${id}@`);
  }
});

test('a link that is shared from inside another page leads out of it', () => {
  expect(pinned({ ...view, embed: true }, { entities: [] }, '12-3fa9c1')).not.toContain('embed');
});

test('a file holds what is in the picture, at the revision and in the language', () => {
  const picture = {
    entities: [visibleEntity('suning'), visibleEntity('temasek'), { ...visibleEntity('viper'), out: true }],
  };
  expect(fileAddress(view, picture, '12-3fa9c1', 'fr', 'gexf')).toBe(
    '/export.gexf?entities=suning,temasek&revision=12-3fa9c1&lang=fr',
  );
  const filter: View['filter'] = { ...noFilter, modalities: ['ASSERTED'], asOf: '2016/2018', undated: 'EXCLUDE' };
  expect(fileAddress({ ...view, filter }, picture, '12-3fa9c1', 'fr', 'csv')).toBe(
    '/export.csv?entities=suning,temasek&revision=12-3fa9c1&lang=fr&modalities=ASSERTED&asOf=2016%2F2018&undated=exclude',
  );
});

test('what is planned, alleged or disputed and passes the filter is counted, each for itself', () => {
  const relations = [
    visibleRelation('a', 'b', { inferred: true }),
    visibleRelation('b', 'c', { modality: 'ALLEGED', disputed: true }),
    visibleRelation('c', 'd', { modality: 'PLANNED' }),
    visibleRelation('d', 'e', { disputed: true }),
    visibleRelation('e', 'f', { modality: 'PLANNED', disputed: true }),
    { ...visibleRelation('f', 'g', { modality: 'ALLEGED' }), out: true },
  ];
  expect(reservationsOf({ relations })).toEqual({ planned: 2, alleged: 1, disputed: 3, inferred: 1 });
});

test('the question behind the picture is a document, with the variables that it takes', () => {
  const text = questionBehind(view, '12-3fa9c1', 'en');
  expect(() => parse(text)).not.toThrow();
  const variables: unknown = JSON.parse(/# variables: (.*)/.exec(text)?.[1] ?? 'null');
  expect(variables).toEqual({ ids: ['suning', 'temasek'], lang: 'en', knownAt: 12, filter: null, filtered: false });
  expect(decode(/# view: (.*)/.exec(text)?.[1] ?? '')).toEqual({ ...view, revision: '12-3fa9c1', lang: 'en' });
});
