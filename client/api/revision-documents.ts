/** What is asked about revisions: which there are, what differs between two, and what happened to one thing. */
import { DrawnRelation } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

export const RevisionsDocument = graphql(`
  query Revisions($after: String) {
    revisions(first: 20, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      nodes { id number at message addedClaims changedClaims closedClaims }
    }
  }
`);

const ChangedClaim = graphql(`
  fragment ChangedClaim on Claim {
    id
    text(lang: $lang)
    predicate
    modality
    relation { id }
    subject { id name(lang: $lang) }
    object { id }
    source { title publisher }
    retraction { reason on }
  }
`);

export const ChangesDocument = graphql(
  `
    query Changes($from: Int!, $to: Int, $ids: [ID!], $lang: Language) {
      changes(from: $from, to: $to, ids: $ids) {
        from { id number at }
        to { id number at }
        added { ...ChangedClaim }
        changed { ...ChangedClaim }
        closed { ...ChangedClaim }
        retracted { ...ChangedClaim }
        newlyDisputed { ...ChangedClaim }
        relations {
          change
          relation {
            ...DrawnRelation
            from { id name(lang: $lang) }
            to { id name(lang: $lang) }
          }
        }
        entities { change entity { id kind name(lang: $lang) } }
        merges { from to }
        truncated
      }
    }
  `,
  [ChangedClaim, DrawnRelation],
);

export const HistoryDocument = graphql(`
  query History($id: ID!, $after: String, $lang: Language, $knownAt: Int) {
    node(id: $id, knownAt: $knownAt) {
      ... on Versioned {
        id
        history(first: 20, after: $after) {
          totalCount
          pageInfo { endCursor hasNextPage }
          nodes { change summary(lang: $lang) revision { id number at } }
        }
      }
    }
  }
`);

type Full<T> = NonNullable<T>;
export type RevisionsAnswer = Full<ResultOf<typeof RevisionsDocument>['revisions']>;
export type ListedRevision = RevisionsAnswer['nodes'][number];
export type ChangesAnswer = Full<ResultOf<typeof ChangesDocument>['changes']>;
export type ChangedClaimAnswer = ChangesAnswer['added'][number];
export type ChangedLine = ChangesAnswer['relations'][number];
