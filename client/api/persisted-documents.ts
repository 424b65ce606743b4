/** The explorer's documents as the build gives them to the server, which then takes their ids in their place. */
import { createHash } from 'node:crypto';
import type { TadaDocumentNode } from 'gql.tada';
import { opening } from '../state/opening.ts';
import { OntologyDocument, PictureDocument, SearchDocument } from './documents.ts';
import { EvidenceDocument, OpponentsDocument } from './evidence-document.ts';
import { operationName, textOf } from './graphql.ts';
import { NearestDocument } from './nearest-document.ts';
import { NeighbourhoodDocument } from './neighbourhood-document.ts';
import { ContestantsDocument, EntityDocument, RelationDocument } from './page-documents.ts';
import { PicturePartDocument } from './part-document.ts';
import { PathsDocument } from './paths-document.ts';
import { ChangesDocument, HistoryDocument, RevisionsDocument } from './revision-documents.ts';
import { WhichDocument } from './which-document.ts';

export interface PersistedDocument {
  /** `sha256:` and the hash of the text. */
  id: string;
  name: string;
  text: string;
  /** Variables as the explorer sends them, so that the server can plan its statements before anybody waits for them. */
  examples: readonly unknown[];
}

const persist = <Variables>(
  document: TadaDocumentNode<unknown, Variables, unknown>,
  ...examples: readonly Variables[]
): PersistedDocument => {
  const text = textOf(document);
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { id, name: operationName(text), text, examples };
};

const at = { lang: 'en', knownAt: null } as const;
const ids = ['sensetime', 'sensetime-round-2018'];
/** As many as a picture usually has: Neo4j plans a statement anew for a list of another order of magnitude. */
const many = [...opening.entities];

/** Every document that the explorer asks, with examples from the graph that the project ships. */
export const persistedDocuments: readonly PersistedDocument[] = [
  persist(OntologyDocument, at),
  persist(
    PictureDocument,
    { ...at, ids, filter: null, filtered: false },
    { ...at, ids: many, filter: null, filtered: false },
    { ...at, ids, filter: { modalities: ['ASSERTED'] }, filtered: true },
    { ...at, ids: many, filter: { undated: 'INCLUDE', asOf: '2016/2018', fit: 'POSSIBLE' }, filtered: true },
  ),
  persist(
    NeighbourhoodDocument,
    { ...at, ids: ['sensetime'], exclude: ids, limit: 10, filter: null, direction: 'BOTH' },
    { ...at, ids: ['sensetime'], exclude: [], limit: 10, filter: null, direction: 'BOTH' },
  ),
  persist(NearestDocument, { id: 'sensetime', knownAt: null }),
  persist(SearchDocument, { ...at, query: 'sense' }),
  persist(RelationDocument, { ...at, id: 'INVESTED_IN.temasek.sensetime-round-2018' }),
  persist(EntityDocument, { ...at, id: 'sensetime' }),
  persist(PathsDocument, {
    ...at,
    from: 'temasek',
    to: 'viper',
    filter: null,
    withDisputed: false,
    sameTime: false,
  }),
  persist(ContestantsDocument, { ...at, ids: ['techpulp-2018-04:sensetime.valuation'] }),
  persist(WhichDocument, { ids, knownAt: null }),
  persist(EvidenceDocument, { ...at, ids: ['techpulp-2018-04:sensetime.LOCATED_IN.hong-kong'] }),
  persist(OpponentsDocument, { ...at, ids: ['silicon-republic-2017-07-14:sensetime.LOCATED_IN.beijing'] }),
  persist(RevisionsDocument, { after: null }),
  persist(
    ChangesDocument,
    { lang: 'en', from: 1, to: null, ids: many },
    { lang: 'en', from: 1, to: null, ids },
    { lang: 'en', from: 1, to: null, ids: ids.slice(0, 1) },
  ),
  persist(
    HistoryDocument,
    { ...at, id: 'techpulp-2018-04:sensetime.valuation', after: null },
    { ...at, id: 'INVESTED_IN.temasek.sensetime-round-2018', after: null },
    { ...at, id: 'sensetime', after: null },
  ),
  persist(PicturePartDocument, { ...at, ids, shown: ids, filter: null, filtered: false }),
];
