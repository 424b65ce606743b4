import { z } from 'zod';
import { cypher } from '../../neo4j/cypher.ts';
import type { Question } from './question.ts';
import { round } from './sample.ts';

const STATEMENT = cypher`MATCH (h:Head {id: 'head'}) WITH h.number AS at
  CALL db.index.fulltext.queryNodes('findable', 'words:(' + $query + ')', {limit: 20}) YIELD node AS f, score
  WITH at, f, score WHERE f.addedIn <= at AND f.removedIn > at
  MATCH (f)-[:FINDS]->(t)<-[:DESCRIBES]-(v) WHERE v.addedIn <= at AND v.removedIn > at
  WITH t, v, score ORDER BY score DESC, t.id LIMIT 10
  RETURN t.id AS id, v.content AS content`;

const answered = z.object({
  search: z.object({ nodes: z.array(z.object({ target: z.object({ id: z.string() }) })) }),
});
const hit = z.object({ node: z.object({ id: z.string() }) });
const told = z.object({ search: z.object({ edges: z.array(hit) }) });

export const q5: Question = {
  id: 'Q5',
  title: 'ten hits for a name (plain full text where it is not watchgraph)',
  parameters: (sample, i) => round(sample.named, i, 37),
  raw: async (read, parameters) =>
    (await read(STATEMENT, parameters)).map(({ id, content }) => ({ id, record: JSON.parse(String(content)) })),
  watchgraph: {
    document: `query Q5($query: String!) { search(query: $query, first: 10) { nodes { matched reason
      target { ... on Entity { id kind name } ... on Source { id title } ... on Claim { id } } } } }`,
    common: (data) => answered.parse(data).search.nodes.map(({ target }) => ({ id: target.id })),
  },
  peer: {
    ask: (ask, { query }, at) =>
      ask(
        `query Q5($query: String!, $at: Int!) { search(phrase: $query, first: 10) { edges { score node {
          id kind addedIn removedIn entity { descriptions(where: { addedIn: { lte: $at }, removedIn: { gt: $at } }) { content } } } } } }`,
        { query: `words:(${query})`, at },
      ),
    common: (answer) => told.parse(answer).search.edges.map(({ node }) => ({ id: node.id })),
  },
  peerLacks:
    'ranking by exactness and evidence, other scripts, typing errors, reasons, and versions: it answers names of any revision in the order of Lucene',
  // The order of hits is each contestant's own; what is looked for must be among them.
  compared: (common, { id }) =>
    z
      .array(z.looseObject({ id: z.string() }))
      .parse(common)
      .some((hit) => hit.id === id),
};
