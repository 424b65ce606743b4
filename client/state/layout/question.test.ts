import { expect, test } from 'vitest';
import type { RelationKindInfo } from '../ontology.ts';
import { relation } from '../sample.ts';
import { inOrder } from '../view.ts';
import { againstTheMoney, placesOf, questionOf } from './question.ts';

type Kind = Pick<RelationKindInfo, 'kind' | 'family' | 'from' | 'to'>;

const invested: Kind = {
  kind: 'INVESTED_IN',
  family: 'money',
  from: ['ORGANIZATION', 'PERSON', 'GOVERNMENT_BODY'],
  to: ['ORGANIZATION', 'FUNDING_ROUND'],
};
const raised: Kind = { kind: 'RAISED', family: 'money', from: ['ORGANIZATION'], to: ['FUNDING_ROUND'] };
const owns: Kind = { kind: 'OWNS', family: 'control', from: ['ORGANIZATION'], to: ['ORGANIZATION'] };
const kinds = new Map([invested, raised, owns].map((kind) => [kind.kind, kind]));

test('money goes along what leads somewhere, and against what ends where it was put', () => {
  expect([...againstTheMoney([invested, raised, owns])]).toEqual(['RAISED']);
  expect([...againstTheMoney([invested])]).toEqual([]);
  expect([...againstTheMoney([])]).toEqual([]);
});

test('an entity stands with a place only where that is asserted, undisputed and the only one', () => {
  const located: Kind = { kind: 'LOCATED_IN', family: 'place', from: ['ORGANIZATION'], to: ['PLACE'] };
  const where = (from: string, to: string, more: Parameters<typeof relation>[2] = {}) =>
    relation(from, to, { kind: 'LOCATED_IN', ...more });
  const lines = [
    where('a', 'paris'),
    where('b', 'paris', { disputed: true }),
    where('c', 'rome', { modality: 'ALLEGED' }),
    where('d', 'rome'),
    where('d', 'oslo'),
    relation('e', 'a', { kind: 'OWNS' }),
  ];
  expect([...placesOf(lines, new Map([...kinds, ['LOCATED_IN', located]]))]).toEqual([
    ['a', 'paris'],
    ['paris', 'paris'],
  ]);
});

test('a layout is told no more than it looks at, so that nothing else changes the picture', () => {
  const period = {
    edtf: '2018-04',
    earliestStart: '2018-04-01',
    latestStart: null,
    earliestEnd: null,
    latestEnd: null,
  };
  const lines = [
    relation('a', 'round', { kind: 'INVESTED_IN', period }),
    relation('b', 'round', { kind: 'RAISED' }),
    relation('b', 'a', { kind: 'OWNS' }),
  ];
  const entities = inOrder(['a', 'b', 'round'].map((id) => ({ id, at: undefined })));
  const asked = (layout: Parameters<typeof questionOf>[0]['layout']) =>
    questionOf({ entities, layout, focus: 'a' }, lines, kinds, new Map([['a', { kind: 'ORGANIZATION' }]]));
  expect(asked('flow.1').lines.map(({ money }) => money)).toEqual(['along', 'against', null]);
  expect(asked('timeline.1').lines.map(({ start }) => start)).toEqual(['2018-04-01', null, null]);
  expect(asked('web.1').lines).toEqual(
    lines.map(({ from, to }) => ({ from: from.id, to: to.id, start: null, money: null })),
  );
  expect([asked('rings.1').focus, asked('web.1').focus]).toEqual(['a', undefined]);
});
