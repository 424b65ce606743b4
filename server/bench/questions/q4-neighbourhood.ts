import { z } from 'zod';
import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import { enumKind } from '../../ontology/index.ts';
import { fieldsOf, fourKinds, type LineField, typesOf } from './kinds.ts';
import type { PeerQuestion, Question } from './question.ts';
import { nameFrom } from './records.ts';
import { round } from './sample.ts';

const MOST = 100;
const VISIBLE = cypher`r.addedIn <= at AND r.removedIn > at`;

// How many distinct origins say so, as a picture ranks what surrounds its middle.
const ORIGINS = cypher`size(reduce(seen = [], i IN range(0, size(r.origins) - 1) |
  CASE WHEN r.inferred[i] OR r.origins[i] IN seen THEN seen ELSE seen + r.origins[i] END))`;

const statement = (types: Cypher): Cypher => cypher`MATCH (h:Head {id: 'head'}) WITH h.number AS at
  MATCH (n:Entity {id: $id})
  CALL (n, at) { MATCH (n)-[r${types}]-(o:Entity) WHERE ${VISIBLE}
    WITH o, sum(${ORIGINS}) AS weight ORDER BY weight DESC, o.id LIMIT 99 RETURN collect(o) AS others }
  WITH at, [n] + others AS kept UNWIND kept AS a
  RETURN a.id AS id, head([(a)<-[:DESCRIBES]-(d:Description) WHERE d.addedIn <= at AND d.removedIn > at | [d.kind, d.content]]) AS described,
    COLLECT { MATCH (a)-[r${types}]->(b:Entity) WHERE b IN kept AND ${VISIBLE}
      RETURN { id: r.id, kind: type(r), modality: r.modality, from: a.id, to: b.id, claims: size(r.claims) } } AS lines`;

const entityCommon = z.object({ id: z.string(), kind: z.string(), name: z.string() });
const answered = z.object({
  neighbourhood: z.object({
    entities: z.array(entityCommon),
    relations: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        modality: z.string(),
        from: z.object({ id: z.string() }),
        to: z.object({ id: z.string() }),
        claimCount: z.number(),
      }),
    ),
  }),
});

interface PictureLine {
  id: string;
  kind: string;
  modality: string;
  from: string;
  to: string;
  claims: number;
}

const byId = <T extends { id: string }>(items: readonly T[]): T[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

const picture = (entities: readonly z.infer<typeof entityCommon>[], lines: readonly PictureLine[]) => ({
  entities: byId(entities),
  lines: byId(lines.map((line) => ({ ...line, modality: line.modality.toUpperCase() }))),
});

const around = z.object({
  edges: z.array(
    z.object({
      properties: z.object({ origins: z.array(z.string()), inferred: z.array(z.boolean()) }),
      node: z.object({ id: z.string() }),
    }),
  ),
});
const within = z.object({
  edges: z.array(
    z.object({
      properties: z.object({ id: z.string(), modality: z.string(), claims: z.array(z.string()) }),
      node: z.object({ id: z.string() }),
    }),
  ),
});
const entitiesTold = z.object({ entities: z.array(z.record(z.string(), z.unknown())) });
const describedTold = z.object({
  id: z.string(),
  descriptions: z.array(z.object({ kind: z.string(), content: z.string() })),
});

const nearest = (told: unknown, fields: readonly LineField[]): readonly string[] => {
  const entity = entitiesTold.parse(told).entities[0] ?? {};
  const weights = new Map<string, number>();
  for (const { field } of fields)
    for (const { properties, node } of around.parse(entity[`${field}Connection`]).edges) {
      const origins = new Set(properties.origins.filter((_, i) => !properties.inferred[i])).size;
      weights.set(node.id, (weights.get(node.id) ?? 0) + origins);
    }
  return [...weights]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST - 1)
    .map(([id]) => id);
};

const EDGE = 'edge: { addedIn: { lte: $at }, removedIn: { gt: $at } }';

// It cannot keep the hundred nearest of several kinds, so all are fetched and cut, and a second request asks among them.
const peerOf = (kinds: readonly string[]): PeerQuestion => {
  const [both, leaving] = [fieldsOf(kinds, ['out', 'in']), fieldsOf(kinds, ['out'])];
  return {
    ask: async (ask, { id }, at) => {
      const first = await ask(
        `query Q4($id: ID!, $at: Int!) { entities(where: { id: { eq: $id } }) { id
          ${both.map(({ field }) => `${field}Connection(where: { ${EDGE} }) { edges { properties { origins inferred } node { id } } }`).join('\n')} } }`,
        { id, at },
      );
      return ask(
        `query Q4Among($ids: [ID!]!, $at: Int!) { entities(where: { id: { in: $ids } }) {
          id descriptions(where: { addedIn: { lte: $at }, removedIn: { gt: $at } }) { kind content }
          ${leaving.map(({ field }) => `${field}Connection(where: { ${EDGE}, node: { id: { in: $ids } } }) { edges { properties { id modality claims } node { id } } }`).join('\n')} } }`,
        { ids: [id, ...nearest(first, both)], at },
      );
    },
    common: (told) => {
      const { entities } = entitiesTold.parse(told);
      const described = entities.map((entity) => describedTold.parse(entity));
      return picture(
        described.map(({ id, descriptions: [version] }) => ({
          id,
          kind: enumKind(version?.kind ?? ''),
          name: nameFrom(version?.content),
        })),
        entities.flatMap((entity) =>
          leaving.flatMap(({ field, kind }) =>
            within.parse(entity[`${field}Connection`]).edges.map(({ properties, node }) => ({
              ...properties,
              kind,
              from: String(entity.id),
              to: node.id,
              claims: properties.claims.length,
            })),
          ),
        ),
      );
    },
  };
};

const neighbourhood = (id: string, title: string, kinds: readonly string[] | null): Question => {
  const text = statement(kinds === null ? cypher`` : typesOf(kinds));
  const filter = kinds === null ? '' : `, filter: { kinds: [${kinds.join(', ')}] }`;
  return {
    id,
    title,
    parameters: (sample, i) => ({ id: round(sample.hubs, i) }),
    raw: async (read, parameters) => {
      const rows = await read(text, parameters);
      const entities = rows.map((row) => {
        const [kind, content] = row.described as readonly [string, string];
        return { id: String(row.id), kind: enumKind(kind), name: nameFrom(content) };
      });
      return picture(
        entities,
        rows.flatMap((row) => row.lines as readonly PictureLine[]),
      );
    },
    watchgraph: {
      document: `query ${id}($id: ID!) { neighbourhood(ids: [$id], limit: ${MOST}${filter}) {
        entities { id kind name } relations { id kind modality from { id } to { id } claimCount } } }`,
      common: (data) => {
        const { entities, relations } = answered.parse(data).neighbourhood;
        return picture(
          entities,
          relations.map(({ from, to, claimCount, ...line }) => ({
            ...line,
            from: from.id,
            to: to.id,
            claims: claimCount,
          })),
        );
      },
    },
    ...(kinds !== null && { peer: peerOf(kinds) }),
    peerLacks:
      kinds === null
        ? 'anything: over all kinds it would have to fetch every neighbour through 44 lists'
        : 'a limit over several kinds, and lines among what was found: it fetches all neighbours of a hub, the caller cuts, a second request follows',
  };
};

export const q4 = neighbourhood(
  'Q4',
  'a hub, its 100 nearest by lines of 4 kinds, and all such lines among them',
  fourKinds,
);
export const q4a = neighbourhood('Q4a', 'the same by lines of every kind', null);
