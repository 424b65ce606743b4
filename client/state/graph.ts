/** What the API has told us so far, merged by id. */
import type { DrawnEntityAnswer, DrawnRelationAnswer, PictureAnswer } from '../api/documents.ts';

export type Entity = DrawnEntityAnswer;
export type Relation = DrawnRelationAnswer;

/** How many lines of a kind, read from one end, lead from an entity to others that are not shown. */
export type HiddenCount = NonNullable<PictureAnswer['entities'][number]['relationCounts']>[number];

export interface Graph {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
}

export const emptyGraph: Graph = { entities: new Map(), relations: new Map() };

const keyed = <T extends { id: string }>(known: ReadonlyMap<string, T>, news: readonly T[]): ReadonlyMap<string, T> =>
  new Map([...known, ...news.map((item): [string, T] => [item.id, item])]);

/** Adds an answer to what is known. The later answer about an id wins. */
export const merge = (
  graph: Graph,
  answer: { readonly entities: readonly Entity[]; readonly relations: readonly Relation[] },
): Graph => ({
  entities: keyed(graph.entities, answer.entities),
  relations: keyed(graph.relations, answer.relations),
});
