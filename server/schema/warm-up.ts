import type { GraphQLEndpoint } from './handler.ts';

/**
 * What readers ask first: the legend, a picture, an entity, a line, a name. Neo4j plans a statement when it first meets it
 * and its code is still cold then, so the server asks these itself before anybody waits for them.
 */
const firstQuestions: readonly string[] = [
  '{ ontology { entityKinds { kind label } } }',
  `{ subgraph(ids: ["sensetime", "sensetime-round-2018"]) {
      entities { id kind type name relationCounts(exclude: ["sensetime"]) { relations } }
      relations { id kind modality from { id } to { id } label disputed inferred claimCount sourceCount }
      missing
    } revision { id } }`,
  `{ entity(id: "sensetime") { name attributes { predicate disputed values { modality claims { nodes { id } } } }
      relations { totalCount nodes { id label to { id name } } } } }`,
  `{ relation(id: "INVESTED_IN.temasek.sensetime-round-2018") { label claims { nodes { text status source { title } } } } }`,
  '{ search(query: "sense") { nodes { reason target { ... on Entity { id kind type name } } } } }',
];

/** Asks them one after the other. What goes wrong is no matter here: whoever asks in earnest will be told. */
export const warmUp = async (endpoint: Pick<GraphQLEndpoint, 'fetch'>): Promise<void> => {
  for (const query of firstQuestions) {
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    await endpoint.fetch(request).catch(() => undefined);
  }
};
