/** Our shapes as far as @neo4j/graphql can say them. What is missing is listed in the README. */
import { lineFields } from '../questions/kinds.ts';

const lines = lineFields
  .map(
    ({ field, kind, direction }) =>
      `  ${field}: [Entity!]! @relationship(type: "${kind}", direction: ${direction.toUpperCase()}, properties: "Line")`,
  )
  .join('\n');

// Read-only, as it is here; everything else is left as it comes.
export const typeDefs = `
extend schema @mutation(operations: [])
type Entity @node {
  id: ID!
  descriptions: [Description!]! @relationship(type: "DESCRIBES", direction: IN)
  said: [Claim!]! @relationship(type: "SUBJECT", direction: IN)
${lines}
}
type Findable @node @fulltext(indexes: [{ indexName: "findable", queryName: "search", fields: ["words"] }]) {
  id: ID! kind: String! words: String addedIn: Int! removedIn: Int!
  entity: [Entity!]! @relationship(type: "FINDS", direction: OUT)
}
type Description @node {
  id: ID! content: String! kind: String! type: String names: [String!]! sortName: String!
  born: Int! addedIn: Int! removedIn: Int!
  entity: [Entity!]! @relationship(type: "DESCRIBES", direction: OUT)
}
type Source @node {
  id: ID!
  texts: [SourceText!]! @relationship(type: "DESCRIBES", direction: IN)
}
type SourceText @node { id: ID! title: String! content: String! addedIn: Int! removedIn: Int! }
type Claim @node {
  id: ID! predicate: String! modality: String! line: String content: String! addedIn: Int! removedIn: Int!
  subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
  object: [Entity!]! @relationship(type: "OBJECT", direction: OUT)
  sources: [Source!]! @relationship(type: "STATED_IN", direction: OUT)
}
type Line @relationshipProperties {
  id: String! modality: String! claims: [String!]! origins: [String!]! inferred: [Boolean!]! addedIn: Int! removedIn: Int!
}
`;
