/** What the paths ask. It comes with them. */
import { graphql, type ResultOf } from './graphql.ts';

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
export type PathsAnswer = Full<ResultOf<typeof PathsDocument>['paths']>;
