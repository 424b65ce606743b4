/** What is asked to take claims away whole: their words, every place in the source, and both sides of what is disputed. */

import { graphql, type ResultOf } from './graphql.ts';
import { Contested, SaidClaim } from './page-documents.ts';

// Two root fields, because plain ones are planned much sooner than one that holds everything.
export const EvidenceDocument = graphql(
  `
    query Evidence($ids: [ID!]!, $lang: Language, $knownAt: Int) {
      nodes(ids: $ids, knownAt: $knownAt) {
        __typename
        ... on Claim {
          ...SaidClaim
          locators { text paragraph page start end }
        }
      }
      contested: nodes(ids: $ids, knownAt: $knownAt) {
        __typename
        ... on Claim { ...Contested }
      }
    }
  `,
  [SaidClaim, Contested],
);

/** The claims on the other side of a dispute, few as they are, are asked for by themselves. */
export const OpponentsDocument = graphql(`
  query Opponents($ids: [ID!]!, $lang: Language, $knownAt: Int) {
    nodes(ids: $ids, knownAt: $knownAt) {
      __typename
      ... on Claim {
        id
        text(lang: $lang)
        modality
        source { id title publisher published language url archiveUrl retrieved sha256 }
      }
    }
  }
`);

type ClaimOf<Node> = Extract<NonNullable<Node>, { __typename: 'Claim' }>;
type Evidence = ResultOf<typeof EvidenceDocument>;
type Said = ClaimOf<NonNullable<Evidence['nodes']>[number]>;
type Contests = ClaimOf<NonNullable<Evidence['contested']>[number]>;
export type OpponentAnswer = ClaimOf<NonNullable<ResultOf<typeof OpponentsDocument>['nodes']>[number]>;

/** A claim and what is contested of it, as they are asked together. */
export type SaidAnswer = Said & Pick<Contests, 'disputedBy' | 'disputes'>;

export type Contest = Pick<Contests['disputedBy'][number], 'id' | 'by' | 'note'> & {
  readonly opponent: OpponentAnswer;
};

/** A claim with all that is said of it, the other side included. */
export type EvidenceAnswer = Said & { readonly disputedBy: readonly Contest[]; readonly disputes: readonly Contest[] };
