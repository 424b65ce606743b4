/** What the pages of entities and lines ask. They come with the pages. */
import { DrawnRelation } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

const SaidValue = graphql(`
  fragment SaidValue on Value {
    __typename
    ... on TextValue { text lang }
    ... on NumberValue { number unit precision asPrinted }
    ... on MoneyValue { amount currency precision asPrinted }
    ... on DateValue { edtf }
    ... on UrlValue { url }
    ... on EntityValue { entity { id name(lang: $lang) } }
  }
`);

export const SaidClaim = graphql(
  `
    fragment SaidClaim on Claim {
      id
      text(lang: $lang)
      predicate
      modality
      basis
      rank
      status
      attribution
      attributedTo { id name(lang: $lang) }
      qualifiers { key label(lang: $lang) value { ...SaidValue } }
      period { edtf }
      source { id title publisher published language url sha256 copyOf { id } }
      locator { text paragraph page start end sha256 }
      quote
      note
      retraction { by reason on }
    }
  `,
  [SaidValue],
);

export const Contested = graphql(`
  fragment Contested on Claim {
    id
    disputes { id by note disputes { id } }
    disputedBy { id by note claim { id } }
  }
`);

// The pages ask for several root fields, because each becomes one statement of the database, and some plain ones are
// planned much sooner than one that holds everything.
export const RelationDocument = graphql(
  `
    query RelationPage($id: ID!, $lang: Language, $knownAt: Int) {
      relation(id: $id, knownAt: $knownAt) {
        id
        kind
        modality
        label(lang: $lang)
        from { id kind name(lang: $lang) }
        to { id kind name(lang: $lang) }
        qualifiers { key label(lang: $lang) value { ...SaidValue } }
        period { edtf }
        disputed
        inferred
        disputedClaimCount
        claimCount
        sourceCount
        removedIn
        atRevision
      }
      claims: relation(id: $id, knownAt: $knownAt) {
        id
        claims(first: 50) { totalCount nodes { ...SaidClaim } }
      }
      contested: relation(id: $id, knownAt: $knownAt) {
        id
        claims(first: 50) { nodes { ...Contested } }
      }
    }
  `,
  [SaidValue, SaidClaim, Contested],
);

export const EntityDocument = graphql(
  `
    query EntityPage($id: ID!, $lang: Language, $knownAt: Int) {
      entity(id: $id, knownAt: $knownAt) {
        id
        kind
        type
        name(lang: $lang)
        names { text lang type }
        summary(lang: $lang)
        identifiers { scheme value url }
        removedIn
        atRevision
      }
      attributes: entity(id: $id, knownAt: $knownAt) {
        id
        attributes {
          predicate
          label(lang: $lang)
          disputed
          values {
            value { ...SaidValue }
            modality
            disputed
            period { edtf }
            claims(first: 10) { nodes { id } }
          }
        }
      }
      connections: entity(id: $id, knownAt: $knownAt) {
        id
        relations(first: 100) {
          totalCount
          nodes {
            ...DrawnRelation
            from { id name(lang: $lang) }
            to { id name(lang: $lang) }
          }
        }
      }
      claims(filter: { entities: [$id] }, first: 100, knownAt: $knownAt) {
        totalCount
        nodes { ...SaidClaim }
      }
      contested: claims(filter: { entities: [$id] }, first: 100, knownAt: $knownAt) { nodes { ...Contested } }
    }
  `,
  [SaidValue, SaidClaim, DrawnRelation, Contested],
);

export const ContestantsDocument = graphql(`
  query Contestants($ids: [ID!]!, $lang: Language, $knownAt: Int) {
    nodes(ids: $ids, knownAt: $knownAt) {
      ... on Claim {
        id
        text(lang: $lang)
        modality
        subject { id }
        attributedTo { id name(lang: $lang) }
        source { title publisher }
        relation { id }
      }
    }
  }
`);

type Full<T> = NonNullable<T>;
export type ClaimAnswer = ResultOf<typeof SaidClaim>;
export type ValueAnswer = ResultOf<typeof SaidValue>;
export type RelationAnswer = Full<ResultOf<typeof RelationDocument>['relation']>;
type EntityPage = ResultOf<typeof EntityDocument>;
export type EntityAnswer = Full<EntityPage['entity']>;
export type AttributeAnswer = Full<Full<EntityPage['attributes']>['attributes']>[number];
export type ConnectionsAnswer = Full<Full<EntityPage['connections']>['relations']>;
export type ContestedAnswer = ResultOf<typeof Contested>;
export type ContestantAnswer = Extract<
  Full<ResultOf<typeof ContestantsDocument>['nodes']>[number],
  { relation: unknown }
>;
