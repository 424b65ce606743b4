import type { EntityPage } from '../graph/questions/entities.ts';
import { builder } from './builder.ts';
import { Facet } from './facet.ts';
import { Claim, Entity, Relation, Revision, Source, Version } from './refs.ts';

/** Every list is a Relay connection: `edges` or `nodes`, `pageInfo`, and the number of the whole. */
const describe = (what: string) => ({
  connection: `A page of ${what}, in a stable order.`,
  edge: `One of the ${what}, with the cursor to page on from it.`,
});
const TOTAL = 'How many there are on all pages.';

const entities = describe('entities');
export const EntityConnection = builder.connectionObject(
  {
    type: Entity,
    name: 'EntityConnection',
    description: entities.connection,
    fields: (t) => ({
      totalCount: t.int({ description: TOTAL, resolve: (page) => totalOf(page) }),
      facets: t.field({
        type: [Facet],
        description:
          'How the whole list divides by kind, type and place: `entities(filter: { types: ["company"] }) { totalCount facets { name values { value label count } } }`.',
        resolve: (page) => (isEntityPage(page) ? [...page.facets] : []),
      }),
    }),
  },
  { name: 'EntityEdge', description: entities.edge },
);
const relations = describe('lines');
export const RelationConnection = builder.connectionObject(
  {
    type: Relation,
    name: 'RelationConnection',
    description: relations.connection,
    fields: (t) => ({ totalCount: t.int({ description: TOTAL, resolve: (page) => totalOf(page) }) }),
  },
  { name: 'RelationEdge', description: relations.edge },
);
const claims = describe('claims');
export const ClaimConnection = builder.connectionObject(
  {
    type: Claim,
    name: 'ClaimConnection',
    description: claims.connection,
    fields: (t) => ({ totalCount: t.int({ description: TOTAL, resolve: (page) => totalOf(page) }) }),
  },
  { name: 'ClaimEdge', description: claims.edge },
);
const sources = describe('sources');
export const SourceConnection = builder.connectionObject(
  {
    type: Source,
    name: 'SourceConnection',
    description: sources.connection,
    fields: (t) => ({ totalCount: t.int({ description: TOTAL, resolve: (page) => totalOf(page) }) }),
  },
  { name: 'SourceEdge', description: sources.edge },
);
const revisions = describe('revisions');
export const RevisionConnection = builder.connectionObject(
  {
    type: Revision,
    name: 'RevisionConnection',
    description: revisions.connection,
    fields: (t) => ({ totalCount: t.int({ description: TOTAL, resolve: (page) => totalOf(page) }) }),
  },
  { name: 'RevisionEdge', description: revisions.edge },
);
const versions = describe('entries of a history, the newest first');
export const VersionConnection = builder.connectionObject(
  {
    type: Version,
    name: 'VersionConnection',
    description: versions.connection,
    fields: (t) => ({ totalCount: t.int({ description: TOTAL, resolve: (page) => totalOf(page) }) }),
  },
  { name: 'VersionEdge', description: 'One entry of a history, with the cursor to page on from it.' },
);

// The plugin knows of its connections only what Relay prescribes; ours are always pages with a total.
const totalOf = (page: object): number =>
  'totalCount' in page && typeof page.totalCount === 'number' ? page.totalCount : 0;

const isEntityPage = (page: object): page is EntityPage => 'facets' in page;
