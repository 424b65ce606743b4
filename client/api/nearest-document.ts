/** What is asked of an id that nothing has: the nearest one that there is. */
import { graphql } from './graphql.ts';

export const NearestDocument = graphql(`
  query Nearest($id: ID!, $knownAt: Int) {
    entity(id: $id, knownAt: $knownAt) { id }
  }
`);
