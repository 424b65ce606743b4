import { z } from 'zod';
import { cypher } from '../../neo4j/cypher.ts';
import { relationKinds } from '../../ontology/index.ts';
import { lineFields } from './kinds.ts';
import type { Question } from './question.ts';
import { round } from './sample.ts';

const STATEMENT = cypher`MATCH (h:Head {id: 'head'}) WITH h.number AS at
  UNWIND $ids AS id MATCH (e:Entity {id: id})
  RETURN e.id AS id, COLLECT { MATCH (e)-[r]-(:Entity) WHERE r.addedIn <= at AND r.removedIn > at
    WITH type(r) AS kind, CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS lines
    RETURN { kind: kind, direction: direction, relations: lines } } AS counts`;

interface Count {
  kind: string;
  direction: string;
  relations: number;
}

const answered = z.object({
  entities: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        relationCounts: z.array(z.object({ kind: z.string(), direction: z.string(), relations: z.number() })),
      }),
    ),
  }),
});
const entitiesTold = z.object({ entities: z.array(z.record(z.string(), z.unknown())) });
const connection = z.object({ aggregate: z.object({ count: z.object({ edges: z.number() }) }) });

/** Lines that read the same both ways count once, whichever way they are stored. */
const counted = (id: unknown, counts: readonly Count[]) => {
  const sums = new Map<string, number>();
  for (const { kind, direction, relations } of counts) {
    const key = `${kind} ${relationKinds.get(kind)?.symmetric ? 'BOTH' : direction}`;
    if (relations > 0) sums.set(key, (sums.get(key) ?? 0) + relations);
  }
  return { id, counts: [...sums].sort(([a], [b]) => (a < b ? -1 : 1)) };
};

const inOrder = <T extends { id: unknown }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));

export const q6: Question = {
  id: 'Q6',
  title: 'lines by kind and direction of 20 entities, a hub among them',
  parameters: (sample, i) => ({
    ids: [round(sample.hubs, i), ...Array.from({ length: 19 }, (_, k) => round(sample.middling, i * 19 + k, 3))],
  }),
  raw: async (read, parameters) =>
    inOrder((await read(STATEMENT, parameters)).map(({ id, counts }) => counted(id, counts as readonly Count[]))),
  watchgraph: {
    document: `query Q6($ids: [ID!]!) { entities(filter: { ids: $ids }, orderBy: ID, first: 20) { nodes {
      id relationCounts { kind direction relations } } } }`,
    common: (data) =>
      inOrder(answered.parse(data).entities.nodes.map(({ id, relationCounts }) => counted(id, relationCounts))),
  },
  peer: {
    ask: (ask, { ids }, at) =>
      ask(
        `query Q6($ids: [ID!]!, $at: Int!) { entities(where: { id: { in: $ids } }) { id ${lineFields
          .map(
            ({ field }) =>
              `${field}Connection(where: { edge: { addedIn: { lte: $at }, removedIn: { gt: $at } } }) { aggregate { count { edges } } }`,
          )
          .join('\n')} } }`,
        { ids, at },
      ),
    common: (told) =>
      inOrder(
        entitiesTold.parse(told).entities.map((entity) =>
          counted(
            entity.id,
            lineFields.map(({ field, kind, direction }) => ({
              kind,
              direction: direction.toUpperCase(),
              relations: connection.parse(entity[`${field}Connection`]).aggregate.count.edges,
            })),
          ),
        ),
      ),
  },
  peerLacks: 'counts over kinds: one list for each kind and direction, 44 of them',
};
