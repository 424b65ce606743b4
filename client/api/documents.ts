/** Every question that the explorer asks. Whoever has `curl` can ask the same ones. */
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

export const OntologyDocument = graphql(`
  query Ontology($lang: Language, $knownAt: Int) {
    ontology(knownAt: $knownAt) {
      entityKinds { kind label(lang: $lang) plural(lang: $lang) description(lang: $lang) color shape icon }
      relationKinds { kind label(lang: $lang) inverse(lang: $lang) description(lang: $lang) symmetric family color from to }
      modalities { modality label(lang: $lang) description(lang: $lang) drawn line }
    }
  }
`);

export const DrawnEntity = graphql(`
  fragment DrawnEntity on Entity {
    id
    kind
    type
    name(lang: $lang)
  }
`);

export const DrawnRelation = graphql(`
  fragment DrawnRelation on Relation {
    id
    kind
    modality
    from { id }
    to { id }
    label(lang: $lang)
    inverse: label(lang: $lang, reading: IN)
    disputed
    inferred
    claimCount
    sourceCount
    period { edtf earliestStart latestStart earliestEnd latestEnd }
  }
`);

export const PictureDocument = graphql(
  `
    query Picture($ids: [ID!]!, $lang: Language, $knownAt: Int, $filter: RelationFilter, $filtered: Boolean!) {
      subgraph(ids: $ids, knownAt: $knownAt) {
        entities {
          ...DrawnEntity
          relationCounts(exclude: $ids, filter: $filter) { kind direction relations entities }
        }
        relations { ...DrawnRelation }
        missing
        redirected { from to }
        atRevision
      }
      passing: subgraph(ids: $ids, filter: $filter, knownAt: $knownAt) @include(if: $filtered) {
        relations { ...DrawnRelation }
      }
      revision(number: $knownAt) { id number at }
    }
  `,
  [DrawnEntity, DrawnRelation],
);

export const NeighbourhoodDocument = graphql(
  `
    query Neighbourhood(
      $ids: [ID!]!
      $exclude: [ID!]
      $limit: Int
      $direction: Direction
      $filter: RelationFilter
      $lang: Language
      $knownAt: Int
    ) {
      neighbourhood(
        ids: $ids
        exclude: $exclude
        limit: $limit
        direction: $direction
        filter: $filter
        knownAt: $knownAt
      ) {
        entities { ...DrawnEntity }
        relations { ...DrawnRelation }
        truncated
        totalEntities
      }
    }
  `,
  [DrawnEntity, DrawnRelation],
);

export const NearestDocument = graphql(`
  query Nearest($id: ID!, $knownAt: Int) {
    entity(id: $id, knownAt: $knownAt) { id }
  }
`);

export const SearchDocument = graphql(`
  query Search($query: String!, $lang: Language, $knownAt: Int) {
    search(query: $query, first: 20, knownAt: $knownAt) {
      nodes {
        matched
        reason
        target {
          __typename
          ... on Entity { id kind type name(lang: $lang) }
        }
      }
    }
  }
`);

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

export const PathsDocument = graphql(`
  query Paths(
    $from: ID!
    $to: ID!
    $filter: RelationFilter
    $withDisputed: Boolean
    $sameTime: Boolean
    $lang: Language
    $knownAt: Int
  ) {
    paths(
      from: $from
      to: $to
      filter: $filter
      withDisputed: $withDisputed
      sameTime: $sameTime
      knownAt: $knownAt
    ) {
      paths {
        text(lang: $lang)
        entities { id name(lang: $lang) }
        relations { id }
        weakest {
          id
          kind
          modality
          from { id }
          to { id }
          label(lang: $lang)
          disputed
          inferred
          sourceCount
        }
      }
      leftOut(lang: $lang)
    }
  }
`);

type Full<T> = NonNullable<T>;
export type OntologyAnswer = Full<ResultOf<typeof OntologyDocument>['ontology']>;
export type PictureAnswer = Full<ResultOf<typeof PictureDocument>['subgraph']>;
export type NeighbourhoodVariables = VariablesOf<typeof NeighbourhoodDocument>;
export type NeighbourhoodAnswer = Full<ResultOf<typeof NeighbourhoodDocument>['neighbourhood']>;
export type PathsAnswer = Full<ResultOf<typeof PathsDocument>['paths']>;
export type DrawnRelationAnswer = ResultOf<typeof DrawnRelation>;
export type DrawnEntityAnswer = ResultOf<typeof DrawnEntity>;
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
export type HitAnswer = Full<ResultOf<typeof SearchDocument>['search']>['nodes'][number];
