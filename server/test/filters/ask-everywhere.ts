import { expect } from 'vitest';
import { z } from 'zod';
import { readers } from '../../exports/testing/read-back.ts';
import type { ExportServer } from '../../exports/testing/take-away.ts';
import type { Endpoint } from '../../schema/testing/endpoint.ts';

/** A RelationFilter, in the words of the API. */
export type Filter = Readonly<Record<string, unknown>>;

/** Where a filter is asked: about the lines of one entity, which lead to others and from those on to one at the far side. */
export interface Star {
  hub: string;
  farSide: string;
  /** All of them, the two included. */
  everyone: readonly string[];
}

/** The kinds of lines in the stars. */
export type StarKind = 'OWNS' | 'INVESTED_IN' | 'PARTNERS_WITH';

/** By what is asked, the lines that a filter lets through at the hub, each told as `neighbour` or as `neighbour ×claims`. */
export interface Answers {
  /** What is told of lines whose far end is the neighbour. */
  listed: Readonly<Record<string, readonly string[]>>;
  /** Of the lists, those of one direction. */
  directed: Readonly<Record<'out' | 'in', readonly string[]>>;
  /** What is told of lines among given entities, of which no end is the far one. */
  amongGiven: Readonly<Record<string, readonly string[]>>;
  /** Where lines are only counted. */
  counted: Readonly<Record<string, number>>;
  /** The lines by kind and by the way they run. */
  byKind: Readonly<Record<string, number>>;
  /** The neighbours that paths lead by. */
  paths: readonly string[];
  /** The neighbours that a list of entities finds by a line of one kind to the hub. */
  related: readonly string[];
  /** How many of these the facets of that list count. */
  facets: Readonly<Record<string, number>>;
  /** Whether a list of entities finds the hub by its having no line of that kind. */
  hubWithout: boolean;
}

// A line's id names its ends, and what a picture is asked for beside ids takes Neo4j long to plan.
const LINE = 'id claimCount';

const lists = `query ($hub: ID!, $filter: RelationFilter) {
  entity(id: $hub) {
    relations(filter: $filter, first: 100) { totalCount nodes { ${LINE} } }
    out: relations(filter: $filter, first: 100, direction: OUT) { totalCount nodes { ${LINE} } }
    in: relations(filter: $filter, first: 100, direction: IN) { totalCount nodes { ${LINE} } }
    relationCounts(filter: $filter) { kind direction relations entities }
  }
}`;
const pictures = `query ($hub: ID!, $everyone: [ID!]!, $filter: RelationFilter) {
  neighbourhood(ids: [$hub], filter: $filter) { totalRelations totalEntities relations { ${LINE} } entities { id } }
  subgraph(ids: $everyone, filter: $filter) { relations { ${LINE} } }
}`;
// With what is disputed, which is no way unless it is asked for.
const chains = `query ($hub: ID!, $farSide: ID!, $filter: RelationFilter) {
  paths(from: $hub, to: $farSide, filter: $filter, maxLength: 2, first: 20, withDisputed: true) { paths { relations { ${LINE} } } }
}`;
const related = `query ($hub: ID!, $filter: RelationFilter, $kind: RelationKind!) {
  found: entities(first: 100, orderBy: ID, filter: { related: [{ kind: $kind, direction: BOTH, filter: $filter, to: { ids: [$hub] } }] }) {
    totalCount nodes { id } facets { name values { count } }
  }
  without: entities(filter: { ids: [$hub], related: [{ kind: $kind, direction: BOTH, filter: $filter, none: true }] }) { totalCount }
}`;

/** The documents, each of which asks with the same variables. */
export const documents = { lists, pictures, chains, related };

const line = z.object({ id: z.string(), claimCount: z.number() });
const connection = z.object({ totalCount: z.number(), nodes: z.array(line) });
const listsAnswer = z.object({
  entity: z.object({
    relations: connection,
    out: connection,
    in: connection,
    relationCounts: z.array(
      z.object({ kind: z.string(), direction: z.string(), relations: z.number(), entities: z.number() }),
    ),
  }),
});
const picturesAnswer = z.object({
  neighbourhood: z.object({
    totalRelations: z.number(),
    totalEntities: z.number(),
    relations: z.array(line),
    entities: z.array(z.object({ id: z.string() })),
  }),
  subgraph: z.object({ relations: z.array(line) }),
});
const chainsAnswer = z.object({ paths: z.object({ paths: z.array(z.object({ relations: z.array(line) })) }) });
const relatedAnswer = z.object({
  found: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
    facets: z.array(z.object({ name: z.string(), values: z.array(z.object({ count: z.number() })) })),
  }),
  without: z.object({ totalCount: z.number() }),
});

type Line = z.infer<typeof line>;

const atHub = ({ hub }: Star, lines: readonly Line[]): readonly string[] =>
  lines
    .flatMap(({ id, claimCount }) => {
      const [, from = '', to = ''] = id.split('.');
      if (from !== hub && to !== hub) return [];
      return [`${from === hub ? to : from}${claimCount === 1 ? '' : ` ×${claimCount}`}`];
    })
    .sort();

/** The parameters of an export that say the same as the filter. */
export const parametersOf = (filter: Filter): string =>
  new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])).toString();

/** Asks the same filter of everything that takes one, and of lists of entities for lines of one kind. */
export const askEverywhere = async (
  star: Star,
  { filter, kind }: { filter: Filter; kind: StarKind },
  { endpoint, server }: { endpoint: Endpoint; server: ExportServer },
): Promise<Answers> => {
  const ask = async <T>(document: string, shape: z.ZodType<T>): Promise<T> => {
    const { data, errors } = await endpoint.ask(document, { ...star, filter, kind });
    expect(errors).toEqual([]);
    return shape.parse(data);
  };
  const { entity } = await ask(lists, listsAnswer);
  const { neighbourhood, subgraph } = await ask(pictures, picturesAnswer);
  const { paths } = (await ask(chains, chainsAnswer)).paths;
  const { found, without } = await ask(related, relatedAnswer);

  const exported = async (format: 'csv' | 'json', choice: string): Promise<readonly string[]> => {
    const read = await readers[format]?.(await server.text(`/export.${format}?${choice}${parametersOf(filter)}`));
    return atHub(
      star,
      (read?.lines ?? []).map(({ id, claims }) => ({ id, claimCount: claims.length })),
    );
  };

  return {
    listed: {
      relations: atHub(star, entity.relations.nodes),
      neighbourhood: atHub(star, neighbourhood.relations),
      exportAround: await exported('json', `entities=${star.hub}&depth=1&`),
    },
    directed: { out: atHub(star, entity.out.nodes), in: atHub(star, entity.in.nodes) },
    amongGiven: {
      subgraph: atHub(star, subgraph.relations),
      exportOfView: await exported('json', `entities=${star.everyone.join(',')}&`),
      exportOfFilter: await exported('csv', ''),
    },
    counted: {
      totalCount: entity.relations.totalCount,
      relationCounts: entity.relationCounts.reduce((sum, { relations }) => sum + relations, 0),
      entitiesCounted: entity.relationCounts.reduce((sum, { entities }) => sum + entities, 0),
      totalRelations: neighbourhood.totalRelations,
      entitiesDrawn: neighbourhood.entities.length - 1,
      totalEntities: neighbourhood.totalEntities - 1,
    },
    byKind: Object.fromEntries(
      entity.relationCounts.map(({ kind, direction, relations }) => [`${kind} ${direction}`, relations]),
    ),
    paths: paths
      .flatMap(({ relations }) => {
        // Both steps say the same, so of each the same claims pass.
        expect(new Set(relations.map(({ claimCount }) => claimCount)).size).toBe(1);
        return atHub(star, relations);
      })
      .sort(),
    related: found.nodes.map(({ id }) => id),
    facets: Object.fromEntries([
      ['totalCount', found.totalCount],
      ...found.facets.map(({ name, values }) => [name, values.reduce((sum, { count }) => sum + count, 0)]),
    ]),
    hubWithout: without.totalCount === 1,
  };
};
