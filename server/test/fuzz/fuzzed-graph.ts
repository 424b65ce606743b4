import { claim, entity, putting } from '../../ledger/testing/world.ts';
import { cypher } from '../../neo4j/cypher.ts';
import { openInventedGraph } from '../../schema/testing/invented-graph.ts';
import { type FuzzedSite, openFuzzedSite } from './fuzzed-site.ts';
import { type Known, knownTo } from './known.ts';

/** A site over the invented world at its newest revision, and what is in it. */
export interface FuzzedGraph {
  site: FuzzedSite;
  known: Known;
  /** All that the graph holds, as text. */
  content(): Promise<string>;
  close(): Promise<void>;
}

/** Values of all sorts, and ids in other registers, which the invented world lacks. */
const values = () => {
  const said = { source: 'gazette-1', subject: 'acme-optics' } as const;
  return putting({
    entities: [entity('lamp-eye', 'Product', { type: 'platform', identifiers: { wikidata: 'Q4242' } })],
    claims: [
      claim({ ...said, predicate: 'founded', value: { type: 'date', edtf: '2014' } }),
      claim({ ...said, predicate: 'website', value: { type: 'url', url: 'https://acme.example/' } }),
      claim({
        ...said,
        predicate: 'headcount',
        value: { type: 'number', number: '300', unit: 'people', precision: 'exact' },
      }),
      claim({
        ...said,
        predicate: 'SUPPLIES',
        object: 'harbour-cameras',
        qualifiers: { product: { type: 'entity', entity: 'lamp-eye' } },
      }),
    ],
  });
};

const NODES = cypher`MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties`;
const LINES = cypher`MATCH (a)-[r]->(b)
RETURN type(r) AS type, properties(r) AS properties, properties(a) AS from, properties(b) AS to`;

export const openFuzzedGraph = async (): Promise<FuzzedGraph> => {
  const graph = await openInventedGraph();
  for (let later = 0; later < 3; later += 1) await graph.advance();
  await graph.publish(values());
  const site = await openFuzzedSite(graph.database);
  const known = await knownTo(site);
  site.sent();
  return {
    site,
    known,
    content: async () => {
      const rows = [...(await graph.database.read(NODES)), ...(await graph.database.read(LINES))];
      return rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join('\n');
    },
    close: async () => {
      await site.close();
      await graph.close();
    },
  };
};
