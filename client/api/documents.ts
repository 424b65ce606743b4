/** Every question that the explorer asks. Whoever has `curl` can ask the same ones. */
import { graphql, type ResultOf } from './graphql.ts';

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

type Full<T> = NonNullable<T>;
export type OntologyAnswer = Full<ResultOf<typeof OntologyDocument>['ontology']>;
export type PictureAnswer = Full<ResultOf<typeof PictureDocument>['subgraph']>;
export type DrawnRelationAnswer = ResultOf<typeof DrawnRelation>;
export type DrawnEntityAnswer = ResultOf<typeof DrawnEntity>;
export type HitAnswer = Full<ResultOf<typeof SearchDocument>['search']>['nodes'][number];
