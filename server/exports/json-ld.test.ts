import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import type { ClaimAnswer, LineEntry, RelationAnswer } from '../graph/answers.ts';
import { claim, entity, source } from '../ledger/testing/world.ts';
import { linkedData } from './json-ld.ts';
import { context } from './json-ld-terms.ts';

const base = 'https://graph.example';
const REVISION = 3;
const linked = linkedData(base, REVISION);
const numbers = { at: REVISION, addedIn: 1, changedIn: 1, removedIn: null };
const firm = { id: 'acme-optics', kind: 'Organization' } as const;
const ministry = { id: 'ministry-of-lamps', kind: 'GovernmentBody' } as const;

const entry: LineEntry = {
  claim: 'gazette-1:acme-optics.SUPPLIES.ministry-of-lamps',
  source: 'gazette-1',
  origin: 'gazette-1',
  disputed: false,
  inferred: false,
  role: null,
  bounds: null,
};
const supply = (parts: Partial<RelationAnswer> = {}, entries: readonly LineEntry[] = [entry]): RelationAnswer => ({
  noun: 'relation',
  id: 'SUPPLIES.acme-optics.ministry-of-lamps',
  ...numbers,
  kind: 'SUPPLIES',
  modality: 'asserted',
  qualifier: null,
  entries,
  contested: entries.some(({ disputed }) => disputed),
  days: null,
  fields: new Map(),
  ...parts,
});
const told = (line: RelationAnswer) =>
  linked.line(line, { from: firm, to: ministry, text: 'Acme supplies the ministry', language: 'en' });
const properties = (line: RelationAnswer): string[] =>
  told(line).flatMap((node) => Object.keys(node).filter((key) => key === `wg:${line.kind}` || /founder/.test(key)));

test('an asserted line that nobody disputes is a property of its start', () => {
  expect(told(supply())).toContainEqual({
    '@id': `${base}/entity/acme-optics`,
    'wg:SUPPLIES': { '@id': `${base}/entity/ministry-of-lamps` },
  });
});

test.each([
  ['alleged', supply({ modality: 'alleged' })],
  ['planned', supply({ modality: 'planned' })],
  ['disputed', supply({}, [entry, { ...entry, disputed: true }])],
  ['disputed by what a filter leaves out', supply({ contested: true })],
  ['inferred by the editors', supply({}, [{ ...entry, inferred: true }])],
  ['closed', supply({ removedIn: 4 })],
  ['told as it was before it was closed', supply({ at: REVISION - 1 })],
])('one that is %s is no property of anything, but a record of a claim', (_, line) => {
  expect(properties(line)).toEqual([]);
  expect(told(line)).toHaveLength(1);
  expect(told(line)[0]?.['@type']).toContain('schema:Claim');
});

test('where schema.org says the same, its term is used, in its own direction', () => {
  const line = supply({ kind: 'FOUNDED', id: 'FOUNDED.ada-example.acme-optics' });
  const ends = { from: { id: 'ada-example', kind: 'Person' }, to: firm, text: '', language: 'en' } as const;
  expect(linked.line(line, ends)).toContainEqual({
    '@id': `${base}/entity/acme-optics`,
    'schema:founder': { '@id': `${base}/entity/ada-example` },
  });
});

const said: ClaimAnswer = {
  noun: 'claim',
  id: 'herald-1:acme-optics.valuation',
  ...numbers,
  record: claim({
    source: 'herald-1',
    subject: 'acme-optics',
    predicate: 'valuation',
    value: { type: 'money', amount: '4500000000', currency: 'USD', precision: 'more_than' },
    modality: 'alleged',
    attribution: 'unnamed officials',
  }),
  status: 'disputed',
  bounds: null,
  fields: new Map(),
};

test('a claim says who says it, how, and how it stands; a source’s own voice is its publisher’s', () => {
  const herald = source('herald-1', { publisher: 'The Herald' });
  const node = linked.claim(said, { source: herald, text: 'Alleged …', language: 'en' });
  expect(node).toMatchObject({
    '@type': 'schema:Claim',
    'schema:author': undefined,
    'wg:attribution': 'unnamed officials',
    'wg:modality': 'ALLEGED',
    'wg:status': 'DISPUTED',
    'schema:appearance': { '@id': `${base}/source/herald-1` },
  });
  const own = { ...said, record: { ...said.record, attribution: undefined } };
  expect(linked.claim(own, { source: herald, text: '', language: 'en' })['schema:author']).toEqual([
    { '@type': 'schema:Organization', 'schema:name': 'The Herald' },
  ]);
  const inferred = { ...own, record: { ...own.record, basis: 'inferred' as const } };
  expect(linked.claim(inferred, { source: herald, text: '', language: 'en' })['schema:author']).toBeUndefined();
});

test('an address that is no web address is not passed on', () => {
  const node = linked.source('wire-1', source('wire-1', { url: 'javascript:alert(1)', published: '2018-04' }));
  expect(node).toMatchObject({ 'schema:url': undefined, 'schema:datePublished': undefined, 'wg:published': '2018-04' });
});

test('a processor understands every word without asking another address', async () => {
  const record = entity('acme-optics', 'Organization', {
    identifiers: { wikidata: 'Q42', hkex: '20' },
    names: [
      { text: 'Acme', lang: 'en', type: 'official' },
      { text: '艾克米', lang: 'zh-Hans', type: 'short' },
      { text: 'Old Acme', type: 'former' },
    ],
  });
  const graph = [
    linked.entity('acme-optics', 'Organization', record),
    ...told(supply()),
    linked.claim(said, { source: undefined, text: 'Alleged …', language: 'en' }),
    linked.source('herald-1', source('herald-1', { publisher: 'The Herald', copyOf: 'gazette-1' })),
    linked.document({
      address: `${base}/entity/acme-optics`,
      permalink: `${base}/entity/acme-optics?revision=1-abcdef`,
      about: `${base}/entity/acme-optics`,
      revision: { id: '1-abcdef', number: 1, at: '2026-01-01T00:00:00Z', author: 'editors' },
    }),
  ];
  const text = JSON.stringify({ '@context': context, '@graph': graph });
  // Safe mode refuses what would be dropped; its types do not know it yet.
  const options = { safe: true, documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for`)) };
  const expanded = await jsonld.expand(JSON.parse(text), options);
  expect(expanded).toHaveLength(graph.length);
});
