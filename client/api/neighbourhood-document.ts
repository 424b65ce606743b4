/** What expanding asks. It comes with the canvas. */
import { DrawnEntity, DrawnRelation } from './documents.ts';
import { graphql, type VariablesOf } from './graphql.ts';

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

export type NeighbourhoodVariables = VariablesOf<typeof NeighbourhoodDocument>;
