/** Which of some ids are entities: asked of an answer that may hold ids of anything. */
import { graphql } from './graphql.ts';

export const WhichDocument = graphql(`
  query Which($ids: [ID!]!, $knownAt: Int) {
    subgraph(ids: $ids, knownAt: $knownAt) {
      entities { id }
      redirected { from to }
    }
  }
`);
