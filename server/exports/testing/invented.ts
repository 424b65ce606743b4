import type { EntityAnswer, LineEntry, RelationAnswer, SourceAnswer } from '../../graph/answers.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../record/records.ts';
import { countLines, nothingCounted } from '../counts.ts';
import { LICENCE } from '../licence.ts';
import type { Taken, TakenClaim, TakenLine } from '../taken.ts';

/** Contents without a database: one supplier, one customer, one source, one claim, with the texts that a test gives. */
export interface InventedTexts {
  name: string;
  title: string;
  publisher: string;
  quote: string;
  note: string;
}

const versions = { at: 1, addedIn: 1, changedIn: 1, removedIn: null };

const entityOf = (record: EntityRecord): EntityAnswer => ({
  noun: 'entity',
  id: record.id,
  kind: record.kind,
  at: 1,
  description: { ...versions, record },
  fields: new Map([['summary', []]]),
});

async function* one<T>(...members: readonly T[]): AsyncGenerator<readonly T[]> {
  yield members;
}

export const inventedContents = ({ name, title, publisher, quote, note }: InventedTexts): Taken => {
  const supplier: EntityRecord = {
    id: 'acme-optics',
    kind: 'Organization',
    type: 'company',
    names: [{ text: name, lang: 'en', type: 'official' }],
  };
  const customer: EntityRecord = {
    id: 'port-town',
    kind: 'GovernmentBody',
    names: [{ text: 'Port Town', lang: 'en', type: 'official' }],
  };
  const source: SourceRecord = { id: 'gazette-1', title, publisher, type: 'news', published: '2018-04' };
  const record: ClaimRecord = {
    id: 'gazette-1:acme-optics.SUPPLIES.port-town',
    source: 'gazette-1',
    subject: 'acme-optics',
    predicate: 'SUPPLIES',
    object: 'port-town',
    modality: 'alleged',
    attribution: note,
    rank: 'normal',
    basis: 'stated',
    at: ['p1'],
    quote,
    note,
  };
  const entry: LineEntry = {
    claim: record.id,
    source: source.id,
    origin: source.id,
    disputed: true,
    inferred: false,
    role: null,
    bounds: null,
  };
  const line: RelationAnswer = {
    noun: 'relation',
    id: 'SUPPLIES.acme-optics.port-town.alleged',
    ...versions,
    kind: 'SUPPLIES',
    modality: 'alleged',
    qualifier: null,
    entries: [entry],
    contested: true,
    days: null,
    fields: new Map(),
  };
  const whole: TakenLine = {
    line,
    from: entityOf(supplier),
    to: entityOf(customer),
    qualifier: null,
    claims: [record],
    sources: new Map([[source.id, source]]),
  };
  const claim: TakenClaim = {
    claim: { noun: 'claim', id: record.id, ...versions, record, status: 'disputed', bounds: null, fields: new Map() },
    line: line.id,
    parts: { subject: supplier, object: customer, attributedTo: [], mentions: [], source },
    disputedBy: [],
  };
  const told: SourceAnswer = { noun: 'source', id: source.id, ...versions, record: source, fields: new Map() };
  const counts = { ...nothingCounted(), entities: 2, claims: 1, sources: 1 };
  countLines(counts, { modality: 'alleged', disputed: true, inferred: false });
  const revision = {
    noun: 'revision',
    id: '1-abcdef',
    number: 1,
    at: '2026-01-01T00:00:00.000Z',
    author: 'editors',
    message: 'A test',
    hash: 'abcdef',
    ontology: 'fedcba',
    addedClaims: 1,
    changedClaims: 0,
    closedClaims: 0,
  } as const;
  return {
    head: {
      revision,
      lineage: 'a-test',
      address: 'https://graph.example/export.csv?entities=acme-optics,port-town&lang=en&revision=1-abcdef',
      isWhole: true,
      base: 'https://graph.example',
      language: 'en',
      licence: LICENCE,
      counts,
      missing: [],
      redirected: [],
      truncated: false,
    },
    entities: () => one(whole.from, whole.to),
    lines: () => one(whole),
    claims: () => one(claim),
    disputes: () => one(),
    sources: () => one(told),
  };
};
