/** The part of the graph that the view shows, in the one order that canvas, outline and links share. */
import type { Entity, Graph, Relation } from './graph.ts';
import { inOrder, type Point, type View } from './view.ts';

export type VisibleEntity = Entity & {
  readonly at: Point;
  /** How many lines lead from it to entities that are not shown. */
  readonly hidden: number;
};

export interface Visible {
  readonly entities: readonly VisibleEntity[];
  readonly relations: readonly Relation[];
}

/** The relations with both ends among the ids, by id. */
export function relationsAmong(graph: Graph, ids: readonly string[]): readonly Relation[] {
  const shown = new Set(ids);
  return [...graph.relations.values()]
    .filter(({ from, to }) => shown.has(from.id) && shown.has(to.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function visible(
  graph: Graph,
  view: View,
  places: ReadonlyMap<string, Point>,
  hidden: ReadonlyMap<string, number>,
): Visible {
  const entities = inOrder(view.entities).flatMap(({ id }) => {
    const entity = graph.entities.get(id);
    const at = places.get(id);
    return entity && at ? [{ ...entity, at, hidden: hidden.get(id) ?? 0 }] : [];
  });
  return {
    entities,
    relations: relationsAmong(
      graph,
      entities.map((entity) => entity.id),
    ),
  };
}

export interface Leg {
  readonly relation: Relation;
  /** The entity at the other end. */
  readonly other: string;
  /** How the line reads from here: “invested in”, or “backed by”. */
  readonly reading: string;
}

/** The lines of an entity, each read from its own side. */
export const legsOf = (relations: readonly Relation[], id: string): readonly Leg[] =>
  relations.flatMap((relation): Leg[] => {
    if (relation.from.id === id) return [{ relation, other: relation.to.id, reading: relation.label }];
    if (relation.to.id === id) return [{ relation, other: relation.from.id, reading: relation.inverse }];
    return [];
  });

/** What an entity or a line of the picture is called: a name, or who does what to whom. Otherwise its id. */
export function nameIn({ entities, relations }: Pick<Visible, 'entities' | 'relations'>, id: string): string {
  const name = (end: string): string => entities.find((entity) => entity.id === end)?.name ?? end;
  const line = relations.find((relation) => relation.id === id);
  return line ? `${name(line.from.id)} ${line.label} ${name(line.to.id)}` : name(id);
}
