/**
 * What the ontology's words are in JSON-LD: the terms of schema.org where they fit exactly, and our own otherwise. A term
 * that nearly fits would say more than any source does.
 */
import type { EntityKind, RelationKind } from '../ontology/index.ts';

/** Prefixes, inlined so that reading a file asks no other address. Our own terms mean the same in every copy of the graph. */
export const context = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  wg: 'urn:watchgraph:ontology:',
} as const;

export const entityTypes: Readonly<Record<EntityKind, `schema:${string}`>> = {
  Organization: 'schema:Organization',
  Person: 'schema:Person',
  GovernmentBody: 'schema:GovernmentOrganization',
  Product: 'schema:Product',
  Technology: 'schema:Thing',
  Place: 'schema:Place',
  Deployment: 'schema:Thing',
  FundingRound: 'schema:Thing',
  Policy: 'schema:CreativeWork',
  EthicsIssue: 'schema:Thing',
  Incident: 'schema:Event',
};

export const sourceTypes: Readonly<Record<string, `schema:${string}`>> = {
  news: 'schema:NewsArticle',
  digest: 'schema:NewsArticle',
  repost: 'schema:NewsArticle',
  blog: 'schema:BlogPosting',
  official: 'schema:Report',
  research: 'schema:Report',
  dataset: 'schema:Dataset',
};

/** A property of schema.org that says what an asserted line says; `reverse` where it runs from the line's end. */
interface LineProperty {
  property: `schema:${string}`;
  reverse?: true;
  /** Only between entities of this kind. */
  between?: EntityKind;
}

export const lineProperties: Readonly<Partial<Record<RelationKind, readonly LineProperty[]>>> = {
  FOUNDED: [{ property: 'schema:founder', reverse: true }],
  PART_OF: [
    { property: 'schema:containedInPlace', between: 'Place' },
    { property: 'schema:parentOrganization', between: 'Organization' },
    { property: 'schema:parentOrganization', between: 'GovernmentBody' },
  ],
  LOCATED_IN: [{ property: 'schema:location' }],
};
