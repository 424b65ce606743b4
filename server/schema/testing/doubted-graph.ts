import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../ledger/ledger.ts';
import { published } from '../../ledger/testing/publishing.ts';
import { beginning, claim, dispute, entity, putting, source } from '../../ledger/testing/world.ts';
import { suiteDatabase } from '../../neo4j/testing.ts';
import type { ClaimRecord } from '../../record/records.ts';
import { endpointOver } from './endpoint.ts';
import type { InventedGraph } from './invented-graph.ts';

const text = (value: string) => ({ type: 'text', text: value }) as const;
const percent = (number: string) => ({ type: 'number', number, unit: 'percent', precision: 'exact' }) as const;
const money = (amount: string) => ({ type: 'money', amount, currency: 'USD', precision: 'exact' }) as const;

const owns = (from: string, subject: string, object: string, more: Partial<ClaimRecord> = {}) =>
  claim({ source: from, subject, predicate: 'OWNS', object, ...more });

const certain = owns('gazette-1', 'blue-lens', 'acme-optics', {
  period: { edtf: '2014/2018-04' },
  qualifiers: { percent: percent('12.5') },
});
const doubted = owns('gazette-1', 'clear-sight', 'acme-optics', { period: { edtf: '2018-04-09/..' } });
const seconded = owns('herald-1', 'clear-sight', 'acme-optics', { key: 'again', period: { edtf: '2018~' } });
const objection = owns('wire-1', 'clear-sight', 'acme-optics', { modality: 'denied', attributedTo: ['clear-sight'] });
const rumour = owns('herald-1', 'deep-watch', 'acme-optics', { modality: 'alleged', attribution: 'unnamed officials' });
const rebuttal = owns('wire-1', 'deep-watch', 'acme-optics', { modality: 'denied', attributedTo: ['deep-watch'] });
const retracted = owns('wire-1', 'acme-optics', 'deep-watch', {
  retracted: { by: 'editors', reason: 'Misread.', on: '2026-01-01' },
});

/** Of every sort of doubt that a line can be in, one; beside each that is beyond doubt, one that only looks like it. */
const first = () => {
  const { put } = beginning();
  return putting({
    sources: [
      ...put.sources.filter(({ id }) => id !== 'wire-1' && id !== 'gazette-1'),
      source('gazette-1', { publisher: 'The Gazette', url: 'https://gazette.example/1?a=1&b=2', language: 'en' }),
      source('wire-1', {
        title: '=HYPERLINK("http://evil.example") | "quoted", {braced}',
        published: '2018~',
        type: 'official',
      }),
    ],
    entities: [
      ...put.entities.filter(({ id }) => id !== 'blue-lens' && id !== 'deep-watch'),
      entity('blue-lens', 'Organization', {
        type: 'company',
        names: [
          { text: '=cmd|\' /C calc\'!A0 "Blue", <Lens> & ]]>', lang: 'en', type: 'official' },
          { text: '蓝镜', lang: 'zh-Hans', type: 'official', by: 'editors' },
          { text: 'Blue Lens Ltd', lang: 'en', type: 'former' },
        ],
        identifiers: { wikidata: 'Q4242', lei: '529900T8BM49AURSDO55' },
      }),
      entity('deep-watch', 'Organization', {
        type: 'company',
        names: [
          { text: '@Deep\nWatch 👁️', lang: 'en', type: 'official' },
          { text: 'مراقبة عميقة', lang: 'ar', type: 'official', by: 'editors' },
        ],
      }),
    ],
    claims: [
      ...put.claims,
      certain,
      doubted,
      seconded,
      objection,
      rumour,
      rebuttal,
      retracted,
      owns('ledger-1', 'blue-lens', 'clear-sight', { modality: 'planned', period: { edtf: '2030' } }),
      owns('ledger-1', 'clear-sight', 'blue-lens', { rank: 'deprecated' }),
      owns('ledger-1', 'deep-watch', 'blue-lens', { modality: 'conditional' }),
      claim({
        source: 'ledger-1',
        subject: 'clear-sight',
        predicate: 'SUCCEEDS',
        object: 'deep-watch',
        qualifiers: { how: { type: 'choice', choice: 'rename' } },
      }),
      claim({
        source: 'gazette-1',
        subject: 'ada-example',
        predicate: 'HAS_ROLE',
        object: 'acme-optics',
        qualifiers: { role: text('chair of the board') },
      }),
      claim({
        source: 'gazette-1',
        subject: 'lamp-eye',
        predicate: 'RAISES_ISSUE',
        object: 'privacy',
        basis: 'inferred',
      }),
      claim({ source: 'gazette-1', subject: 'acme-optics', predicate: 'PARTNERS_WITH', object: 'blue-lens' }),
      claim({
        source: 'gazette-1',
        subject: 'acme-optics',
        predicate: 'SUPPLIES',
        object: 'ministry-of-lamps',
        qualifiers: { product: { type: 'entity', entity: 'lamp-eye' }, amount: money('-5.5') },
      }),
      claim({
        source: 'herald-1',
        subject: 'acme-optics',
        predicate: 'SUPPLIES',
        object: 'ministry-of-lamps',
        modality: 'alleged',
        attribution: 'a leaked letter',
        qualifiers: { product: { type: 'entity', entity: 'lamp-eye' } },
      }),
      claim({ source: 'gazette-1', subject: 'acme-optics', predicate: 'LOCATED_IN', object: 'port-town' }),
      claim({ source: 'gazette-1', subject: 'port-town', predicate: 'PART_OF', object: 'lampland' }),
      claim({
        source: 'gazette-1',
        subject: 'acme-optics',
        predicate: 'valuation',
        value: money('3000000000'),
        period: { edtf: '2018-04' },
      }),
    ],
    disputes: [
      dispute({ claim: objection.id, disputes: doubted.id, by: 'source', note: 'It says that it sold.' }),
      dispute({ claim: rebuttal.id, disputes: rumour.id, by: 'source', note: 'It says no.' }),
    ],
  });
};

/** What comes later: a name, a dispute of what was certain, a new line, a line that goes. */
const second = () =>
  putting(
    {
      entities: [
        entity('acme-optics', 'Organization', {
          type: 'company',
          names: [{ text: 'Acme Zzz', lang: 'en', type: 'official' }],
        }),
      ],
      claims: [
        owns('wire-1', 'blue-lens', 'acme-optics', { modality: 'denied', attributedTo: ['blue-lens'] }),
        owns('wire-1', 'deep-watch', 'clear-sight'),
      ],
      disputes: [
        dispute({
          claim: owns('wire-1', 'blue-lens', 'acme-optics', { modality: 'denied' }).id,
          disputes: certain.id,
          by: 'source',
          note: 'Zzz, later.',
        }),
      ],
    },
    [owns('ledger-1', 'blue-lens', 'clear-sight').id],
  );

/** A world in which hardly anything is plain, in the suite's database, at its first revision. */
export const openDoubtedGraph = async (): Promise<InventedGraph> => {
  const database = await suiteDatabase();
  const logFolder = await mkdtemp(join(tmpdir(), 'watchgraph-doubted-'));
  const ledger = await openLedger(database, { logFolder });
  await published(ledger, first());
  return {
    ...endpointOver(database),
    database,
    advance: () => published(ledger, second(), 'Later'),
    publish: (changes) => published(ledger, changes, 'Of a test'),
    close: async () => {
      await database.close();
      await rm(logFolder, { recursive: true, force: true });
    },
  };
};

/** Everything in it. */
export const doubtedEntities: readonly string[] = beginning().put.entities.map(({ id }) => id);
