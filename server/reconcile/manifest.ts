import { entityKindList } from '../ontology/index.ts';
import { type Language, labelIn } from '../words/language.ts';
import { BATCH } from './queries.ts';

/** The kinds of entities as types of the reconciliation API. */
export const typesIn = (language: Language): readonly { id: string; name: string }[] =>
  entityKindList.map(({ kind, label }) => ({ id: kind, name: labelIn(label, language) }));

/** Of a preview, in pixels. */
const PREVIEW = { width: 420, height: 260 } as const;

/** What the service says of itself (Reconciliation Service API 0.2). Pinned, its links show the revision too. */
export const manifestOf = (base: string, language: Language, knownAt: number | null) => ({
  versions: ['0.1', '0.2'],
  name: 'watchgraph',
  identifierSpace: `${base}/entity/`,
  schemaSpace: 'urn:watchgraph:ontology:',
  defaultTypes: typesIn(language),
  view: { url: `${base}/entity/{{id}}${knownAt === null ? '' : `?revision=${knownAt}`}` },
  preview: {
    url: `${base}/reconcile/preview?id={{id}}${knownAt === null ? '' : `&knownAt=${knownAt}`}`,
    ...PREVIEW,
  },
  suggest: Object.fromEntries(
    ['entity', 'type', 'property'].map((what) => [
      what,
      { service_url: base, service_path: `/reconcile/suggest/${what}` },
    ]),
  ),
  batchSize: BATCH,
});
