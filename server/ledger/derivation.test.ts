import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonical } from '../record/ids.ts';
import { DERIVATION } from './derivation.ts';
import { findableOf } from './findable.ts';
import { propertiesOf } from './properties.ts';
import { claim, dispute, entity, source } from './testing/world.ts';

const named = (id: string, kind: 'Organization' | 'Person', ...names: string[]) =>
  entity(id, kind, {
    identifiers: { wikidata: 'Q1' },
    names: names.map((text) => ({ text, type: 'official', by: 'editors' })),
  });

const things = [
  named('sense', 'Organization', 'Sense Lamp Group Co., Ltd.', '深光科技有限公司', '深光科技集團', 'Œuvre Müller S.A.'),
  named('reader', 'Person', '任正非', 'Ren Zhengfei', '单田芳'),
  named(
    'abroad',
    'Organization',
    'ПАО Сбербанк',
    '삼성전자 주식회사',
    'ソフトバンク株式会社',
    'هواوي',
    '绿地集团',
    'Łódź Søn',
  ),
];
const report = source('report', { title: '監控 said', publisher: 'The Gazette', url: 'https://gazette.example/a/' });
const said = claim({
  source: 'report',
  subject: 'sense',
  predicate: 'described',
  value: { type: 'text', text: 'Sells 監控 lamps' },
  note: 'Read twice.',
});

/** Whoever sees this fail has changed what is derived: raise DERIVATION, and write both here. */
test('what is derived from a record changes with its number alone', () => {
  const derived = [
    ...things.map((record) => propertiesOf('entities', record, 3)),
    propertiesOf('sources', report, 3),
    propertiesOf('claims', said, 3),
    propertiesOf('disputes', dispute({ claim: said.id, disputes: said.id }), 3),
    ...things.map((record) => findableOf({ entity: record, merged: [] }, 9)),
    findableOf({ source: report }, 64),
  ];
  const hash = createHash('sha256').update(canonical(derived)).digest('hex').slice(0, 16);
  expect([DERIVATION, hash]).toEqual([2, '81c0b50b9180d3ef']);
});
