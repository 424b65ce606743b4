/** The question of the picture for one of several parts, where one question may not be as large as the picture. */
import { DrawnEntity, DrawnRelation } from './documents.ts';
import { graphql } from './graphql.ts';

/** As `Picture`, but what is in the other parts counts as shown. */
export const PicturePartDocument = graphql(
  `
    query PicturePart(
      $ids: [ID!]!
      $shown: [ID!]!
      $lang: Language
      $knownAt: Int
      $filter: RelationFilter
      $filtered: Boolean!
    ) {
      subgraph(ids: $ids, knownAt: $knownAt) {
        entities {
          ...DrawnEntity
          relationCounts(exclude: $shown, filter: $filter) { kind direction relations entities }
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
