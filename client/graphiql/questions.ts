/**
 * What a journalist would ask, in the order of a story: find, connect, date, doubt, cite. They are GraphiQL's tabs, and the
 * server takes their names as `documentId`. Each carries its variables; that they are valid is checked by their types.
 */
import type { TadaDocumentNode } from 'gql.tada';
import { graphql, operationName, textOf } from '../api/graphql.ts';

export interface JournalistQuestion {
  title: string;
  text: string;
  variables: Readonly<Record<string, unknown>>;
}

const question = <Variables extends Readonly<Record<string, unknown>>>(
  title: string,
  document: TadaDocumentNode<unknown, Variables, unknown>,
  variables: Variables,
): JournalistQuestion => ({ title, text: textOf(document), variables });

export const journalistQuestions: readonly JournalistQuestion[] = [
  question(
    'Who is this? Any name will do, in any script.',
    graphql(`
      query Find($name: String!) {
        search(query: $name, first: 5) {
          nodes {
            matched
            reason
            target {
              __typename
              ... on Entity { id name summary identifiers { scheme value url } }
              ... on Source { id title publisher }
            }
          }
        }
      }
    `),
    { name: '商汤' },
  ),
  question(
    'Who put money into this round, in which role, and who says so?',
    graphql(`
      query Investors($round: ID!) {
        entity(id: $round) {
          name
          relations(filter: { kinds: [INVESTED_IN] }, direction: IN) {
            nodes {
              from { name }
              label
              roles
              disputed
              sourceCount
              claims { nodes { text source { title publisher url } locator { text } } }
            }
          }
        }
      }
    `),
    { round: 'sensetime-round-2018' },
  ),
  question(
    'What is around this entity, and how certain is each line?',
    graphql(`
      query Around($id: ID!) {
        neighbourhood(ids: [$id], limit: 40) {
          totalEntities
          truncated
          entities { id name }
          relations { id from { name } label to { name } modality disputed inferred }
        }
      }
    `),
    { id: 'sensetime' },
  ),
  question(
    'What money stands behind it: lines in, by weight of evidence?',
    graphql(`
      query Money($id: ID!) {
        entity(id: $id) {
          name
          relations(filter: { kinds: [OWNS, RAISED, INVESTED_IN] }, direction: BOTH) {
            totalCount
            nodes { label from { name } to { name } modality disputed amount { best { value { ... on MoneyValue { amount currency precision } } } } }
          }
        }
      }
    `),
    { id: 'sensetime' },
  ),
  question(
    'Which state investors backed a round of a company that develops this?',
    graphql(`
      query StateInvestors($technology: ID!, $asOf: EDTF) {
        entities(
          filter: {
            types: ["state_investor"]
            related: [
              {
                kind: INVESTED_IN
                direction: OUT
                filter: { modalities: [ASSERTED], disputed: false, asOf: $asOf }
                to: {
                  related: [
                    {
                      kind: RAISED
                      direction: IN
                      filter: { modalities: [ASSERTED] }
                      to: { related: [{ kind: DEVELOPS, direction: OUT, filter: { modalities: [ASSERTED] }, to: { ids: [$technology] } }] }
                    }
                  ]
                }
              }
            ]
          }
        ) {
          totalCount
          nodes { id name summary }
        }
      }
    `),
    { technology: 'facial-recognition', asOf: '2018-04' },
  ),
  question(
    'How do these two hang together, where is that weakest, and which ways are no fact?',
    graphql(`
      query Connection($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, first: 3) {
          paths { text weakest { id label sourceCount } relations { claims { nodes { source { title publisher url } } } } }
          leftOut
        }
      }
    `),
    { from: 'temasek', to: 'viper' },
  ),
  question(
    'What held on this date: certainly, possibly, or without a date?',
    graphql(`
      query OnADate($id: ID!, $date: EDTF!) {
        entity(id: $id) {
          name
          certain: relations(filter: { asOf: $date, fit: CERTAIN, undated: EXCLUDE }) { nodes { label to { name } from { name } period { edtf } } }
          possible: relations(filter: { asOf: $date, fit: POSSIBLE, undated: EXCLUDE }) { nodes { label to { name } from { name } period { edtf } timeFit } }
          undated: relations(filter: { undated: ONLY }) { nodes { label to { name } from { name } } }
        }
      }
    `),
    { id: 'sensetime', date: '2018-04' },
  ),
  question(
    'How much is it worth, by whose account, and do they agree?',
    graphql(`
      query Valuation($id: ID!) {
        entity(id: $id) {
          name
          attributes(predicates: ["valuation"]) {
            label
            disputed
            values {
              value { ... on MoneyValue { amount currency precision } }
              modality
              disputed
              period { edtf }
              claims { nodes { text status source { title publisher published } } }
            }
          }
        }
      }
    `),
    { id: 'sensetime' },
  ),
  question(
    'What in this source is disputed, by whom, and why?',
    graphql(`
      query Disputed($source: ID!) {
        claims(filter: { sources: [$source], statuses: [DISPUTED] }, first: 50) {
          totalCount
          nodes { text locator { text } disputedBy { by note claim { text source { title url } } } }
        }
      }
    `),
    { source: 'techpulp-2018-04' },
  ),
  question(
    'What is only planned, alleged or denied, and must not be told as a fact?',
    graphql(`
      query NotAsserted($ids: [ID!]!) {
        claims(filter: { entities: $ids, modalities: [PLANNED, ALLEGED, DENIED, SPECULATIVE, CONDITIONAL, OPINION] }, first: 50) {
          totalCount
          nodes { text modality attributedTo { name } attribution source { title publisher } }
        }
      }
    `),
    { ids: ['sensetime', 'viper'] },
  ),
  question(
    'Which rights are at stake here, and who names them: the source, or the editors?',
    graphql(`
      query Rights($source: ID!) {
        claims(filter: { predicates: ["RAISES_ISSUE"], sources: [$source] }, first: 50) {
          nodes { subject { name } object { name } basis modality text }
        }
      }
    `),
    { source: 'techpulp-2018-04' },
  ),
  question(
    'What did the graph say at an earlier revision, and what has changed since?',
    graphql(`
      query Since($from: Int!, $id: ID!) {
        then: entity(id: $id, knownAt: $from) { name relations { totalCount } claims { totalCount } }
        now: entity(id: $id) { name relations { totalCount } claims { totalCount } }
        changes(from: $from) { to { id at message } added { text } closed { text } truncated }
      }
    `),
    { from: 1, id: 'sensetime' },
  ),
  question(
    'How do I cite this? The revision, and every source with its address.',
    graphql(`
      query Cite($line: ID!) {
        revision { id at }
        relation(id: $line) {
          label
          from { name }
          to { name }
          claims { nodes { id text source { title publisher published url archiveUrl } locator { text sha256 } } }
        }
      }
    `),
    { line: 'INVESTED_IN.alibaba-group.sensetime-round-2018' },
  ),
];

/** The question as an editor shows it: its title as a comment, its text without the indentation of this file. */
export const questionText = ({ title, text }: JournalistQuestion): string => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return [`# ${title}`, ...lines.map((line) => line.slice(margin))].join('\n');
};

/** The name that the question is kept under. */
export const questionName = ({ text }: JournalistQuestion): string => operationName(text);
