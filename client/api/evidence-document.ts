/** What is asked to take claims away whole: their words, every place, and both sides of what is disputed. */
import { SaidClaim } from './documents.ts';
import { graphql, type ResultOf } from './graphql.ts';

const Contestant = graphql(`
  fragment Contestant on Claim {
    id
    text(lang: $lang)
    modality
    source { id title publisher published language url archiveUrl retrieved sha256 }
  }
`);

export const EvidenceDocument = graphql(
  `
    query Evidence($ids: [ID!]!, $lang: Language, $knownAt: Int) {
      nodes(ids: $ids, knownAt: $knownAt) {
        __typename
        ... on Claim {
          ...SaidClaim
          locators { text paragraph page start end }
          disputedBy { id by note claim { ...Contestant } }
          disputes { id by note disputes { ...Contestant } }
        }
      }
    }
  `,
  [SaidClaim, Contestant],
);

type Nodes = NonNullable<ResultOf<typeof EvidenceDocument>['nodes']>;
export type EvidenceAnswer = Extract<Nodes[number], { __typename: 'Claim' }>;
export type ContestantOfAnswer = EvidenceAnswer['disputedBy'][number]['claim'];
