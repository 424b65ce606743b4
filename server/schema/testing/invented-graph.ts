import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangeSet } from '../../ledger/change-set.ts';
import { openLedger } from '../../ledger/ledger.ts';
import { published } from '../../ledger/testing/publishing.ts';
import { beginning, claim, dispute, entity, putting, same, source } from '../../ledger/testing/world.ts';
import type { Database } from '../../neo4j/database.ts';
import { suiteDatabase } from '../../neo4j/testing.ts';
import { type Endpoint, endpointOver } from './endpoint.ts';

const money = (amount: string, currency = 'USD') => ({ type: 'money', amount, currency, precision: 'exact' }) as const;
const role = (choice: string) => ({ type: 'choice', choice }) as const;

const supplies = { subject: 'acme-optics', predicate: 'SUPPLIES', object: 'ministry-of-lamps' };
const stated = claim({ source: 'gazette-1', ...supplies, period: { edtf: '2015/2016' } });
const copied = claim({ source: 'gazette-2', ...supplies, period: { edtf: '2015/2016' } });
const later = claim({ source: 'wire-1', ...supplies, period: { edtf: '2018-04-09/..' } });
const alleged = claim({ source: 'herald-1', ...supplies, modality: 'alleged', attribution: 'unnamed officials' });
const denial = claim({
  source: 'wire-1',
  ...supplies,
  key: 'denial',
  modality: 'denied',
  attributedTo: ['acme-optics'],
});

const invested = (subject: string, choice: string, amount?: string, currency?: string) =>
  claim({
    source: 'ledger-1',
    subject,
    predicate: 'INVESTED_IN',
    object: 'acme-round-2018',
    period: { edtf: '2018-04' },
    qualifiers: { role: role(choice), ...(amount === undefined ? {} : { amount: money(amount, currency) }) },
  });

const worth = (from: string, amount: string, edtf: string) =>
  claim({ source: from, subject: 'acme-optics', predicate: 'valuation', value: money(amount), period: { edtf } });

const deniedWorth = claim({
  source: 'wire-1',
  subject: 'deep-watch',
  predicate: 'valuation',
  value: money('9000000000000'),
  modality: 'denied',
  attributedTo: ['deep-watch'],
});
const cheap = claim({
  source: 'wire-1',
  subject: 'blue-lens',
  predicate: 'valuation',
  value: { ...money('9000000000000'), precision: 'less_than' },
});

/** The first revision: every modality, a copy, a denial, two valuations, amounts in two currencies. */
const first = () => {
  const { put } = beginning();
  return putting({
    sources: put.sources.map((known) => (known.id === 'gazette-2' ? { ...known, copyOf: 'gazette-1' } : known)),
    entities: [
      ...put.entities.filter(({ id }) => id !== 'clear-sight' && id !== 'ministry-of-lamps'),
      entity('ministry-of-lamps', 'GovernmentBody', {
        type: 'national',
        summary: { en: { text: 'Supplied by Acme.', claims: [stated.id, alleged.id] } },
      }),
      entity('clear-sight', 'Organization', {
        type: 'investor',
        names: [
          { text: 'Clear Sight', lang: 'en', type: 'official' },
          { text: 'Vue claire', lang: 'fr', type: 'official' },
          { text: '清晰视觉', lang: 'zh-Hans', type: 'official', by: 'editors' },
        ],
      }),
    ],
    claims: [
      ...put.claims,
      stated,
      copied,
      later,
      alleged,
      denial,
      invested('blue-lens', 'lead', '5000000'),
      invested('clear-sight', 'participant', '7000000', 'EUR'),
      invested('deep-watch', 'participant'),
      worth('gazette-1', '3000000000', '2018-04'),
      worth('herald-1', '4500000000', '2018-04'),
      claim({ source: 'gazette-1', subject: 'acme-optics', predicate: 'DEVELOPS', object: 'lamp-eye' }),
      claim({
        source: 'gazette-1',
        subject: 'ministry-of-lamps',
        predicate: 'DEPLOYS',
        object: 'harbour-cameras',
        modality: 'planned',
      }),
      claim({
        source: 'gazette-1',
        subject: 'blue-lens',
        predicate: 'COULD_USE',
        object: 'lamp-eye',
        modality: 'speculative',
      }),
      claim({ source: 'wire-1', subject: 'acme-optics', predicate: 'LOCATED_IN', object: 'port-town' }),
      claim({ source: 'wire-1', subject: 'port-town', predicate: 'PART_OF', object: 'lampland' }),
      claim({ source: 'wire-1', subject: 'deep-watch', predicate: 'PART_OF', object: 'acme-optics' }),
      claim({ source: 'wire-1', subject: 'acme-optics', predicate: 'PARTNERS_WITH', object: 'blue-lens' }),
      claim({
        source: 'wire-1',
        subject: 'lamp-eye',
        predicate: 'RAISES_ISSUE',
        object: 'privacy',
        basis: 'inferred',
      }),
      deniedWorth,
      cheap,
    ],
    disputes: [dispute({ claim: denial.id, disputes: alleged.id, by: 'source', note: 'The firm says no.' })],
  });
};

/** The second: a new name, a dispute, a retraction, a closed claim, a source that speaks of another day. */
const second = () =>
  putting(
    {
      entities: [
        entity('blue-lens', 'Organization', {
          type: 'company',
          names: [
            { text: 'Blue Lens Zzz', lang: 'en', type: 'official' },
            { text: 'The blue-lens', lang: 'en', type: 'former' },
          ],
        }),
        entity('later-firm', 'Organization', { type: 'company' }),
      ],
      sources: [source('later-source')],
      claims: [
        { ...worth('herald-1', '4500000000', '2018-04'), note: 'Zzz, changed.' },
        { ...copied, retracted: { by: 'editors', reason: 'Zzz, misread.', on: '2026-01-01' } },
        claim({ source: 'later-source', subject: 'later-firm', predicate: 'OWNS', object: 'acme-optics' }),
        claim({
          source: 'later-source',
          subject: 'deep-watch',
          predicate: 'described',
          value: { type: 'text', text: 'Zzz, an investor.' },
          replaces: invested('deep-watch', 'participant').id,
        }),
      ],
      disputes: [
        dispute({
          claim: worth('herald-1', '1', '2018').id,
          disputes: worth('gazette-1', '1', '2018').id,
          note: 'Zzz, said.',
        }),
      ],
    },
    [invested('deep-watch', 'participant').id],
  );

/** The third closes what the second had opened. */
const third = () =>
  putting({}, [claim({ source: 'later-source', subject: 'later-firm', predicate: 'OWNS', object: 'acme-optics' }).id]);

/** The fourth finds that an investor of the first is a firm of the second. */
const fourth = () => putting({ same: [same('clear-sight', 'later-firm', 'Zzz, one register number.')] });

export interface InventedGraph extends Endpoint {
  database: Database;
  /** Publishes the next of the three later revisions. */
  advance(): Promise<number>;
  /** Publishes a change set of a test's own. */
  publish(changes: ChangeSet): Promise<number>;
  close(): Promise<void>;
}

/** The invented world at its first revision, in the suite's database. */
export const openInventedGraph = async (): Promise<InventedGraph> => {
  const database = await suiteDatabase();
  const logFolder = await mkdtemp(join(tmpdir(), 'watchgraph-invented-'));
  const ledger = await openLedger(database, { logFolder });
  await published(ledger, first());
  const rest = [second, third, fourth];
  return {
    ...endpointOver(database),
    database,
    advance: async () => {
      const next = rest.shift();
      if (next === undefined) throw new Error('There is no later revision.');
      return published(ledger, next(), 'Later');
    },
    publish: (changes) => published(ledger, changes, 'Of a test'),
    close: async () => {
      await database.close();
      await rm(logFolder, { recursive: true, force: true });
    },
  };
};
