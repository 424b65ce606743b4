import { z } from 'zod';
import type { Asking } from './fuzzed-site.ts';

/** What the graph under test has, so that questions meet something. */
export interface Known {
  /** Those first of which most is said. */
  entities: readonly string[];
  /** Ids by the GraphQL type that answers for them. */
  byType: ReadonlyMap<string, readonly string[]>;
  sources: readonly string[];
  claims: readonly string[];
  relations: readonly string[];
  /** The oldest first. */
  revisions: readonly string[];
  /** By the type of the list that they are of, in its usual order. */
  cursors: ReadonlyMap<string, readonly string[]>;
}

const DOCUMENT = `{
  named: entities(first: 2) { edges { cursor } }
  entities(first: 50, orderBy: CLAIMS) { edges { cursor node { __typename id relations(first: 10) { edges { cursor node { id } } } history(first: 2) { edges { cursor } } } } }
  sources(first: 100) { edges { cursor node { id } } }
  claims(first: 100) { edges { cursor node { id } } }
  revisions(first: 20) { edges { cursor node { id number } } }
  search(query: "the") { edges { cursor } }
}`;

const edges = <T extends z.ZodRawShape>(node: T) =>
  z.object({ edges: z.array(z.object({ cursor: z.string(), node: z.object(node) })) });
const cursors = z.object({ edges: z.array(z.object({ cursor: z.string() })) });
const answer = z.object({
  data: z.object({
    entities: edges({ __typename: z.string(), id: z.string(), relations: edges({ id: z.string() }), history: cursors }),
    named: cursors,
    sources: edges({ id: z.string() }),
    claims: edges({ id: z.string() }),
    revisions: edges({ id: z.string(), number: z.number() }),
    search: cursors,
  }),
});

const idsIn = ({ edges }: { edges: readonly { node: { id: string } }[] }): string[] => edges.map(({ node }) => node.id);
const cursorsIn = ({ edges }: { edges: readonly { cursor: string }[] }): string[] =>
  edges.slice(0, 2).map(({ cursor }) => cursor);

/** Looks around in the graph through the front door. */
export const knownTo = async ({ ask }: Asking): Promise<Known> => {
  const { data } = answer.parse((await ask({ query: DOCUMENT })).body);
  const lines = data.entities.edges.map(({ node }) => node.relations);
  const byType = new Map<string, string[]>();
  for (const { node } of data.entities.edges)
    byType.set(node.__typename, [...(byType.get(node.__typename) ?? []), node.id]);
  const [sources, claims] = [idsIn(data.sources), idsIn(data.claims)];
  const relations = [...new Set(lines.flatMap(idsIn))];
  const revisions = data.revisions.edges
    .toSorted((one, other) => one.node.number - other.node.number)
    .map(({ node }) => node.id);
  for (const [type, ids] of Object.entries({
    Source: sources,
    Claim: claims,
    Relation: relations,
    Revision: revisions,
  }))
    byType.set(type, ids);
  return {
    entities: idsIn(data.entities),
    byType,
    sources,
    claims,
    relations,
    revisions,
    cursors: new Map([
      ['EntityConnection', cursorsIn(data.named)],
      ['SourceConnection', cursorsIn(data.sources)],
      ['ClaimConnection', cursorsIn(data.claims)],
      ['RevisionConnection', cursorsIn(data.revisions)],
      ['RelationConnection', lines.flatMap(cursorsIn)],
      ['VersionConnection', data.entities.edges.flatMap(({ node }) => cursorsIn(node.history))],
      ['SearchConnection', cursorsIn(data.search)],
    ]),
  };
};
