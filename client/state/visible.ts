/** The part of the graph that the view shows, in the one order that canvas, outline and links share. */
import type { Entity, Graph, Relation } from './graph.ts';
import { inOrder, type Place, type Placed, type Point, type View } from './view.ts';

export type VisibleEntity = Entity & {
  readonly at: Place;
  /** How many lines lead from it to entities that are not shown. */
  readonly hidden: number;
  /** Whether the filter keeps it only as a shadow. */
  readonly out: boolean;
};

/** A line as the claims that pass the filter tell it; one that none passes as all of its claims do. */
export type VisibleRelation = Relation & { readonly out: boolean };

export interface Visible {
  readonly entities: readonly VisibleEntity[];
  readonly relations: readonly VisibleRelation[];
}

/** The relations with both ends among the ids, by id. */
export function relationsAmong(graph: Graph, ids: readonly string[]): readonly Relation[] {
  const shown = new Set(ids);
  return [...graph.relations.values()]
    .filter(({ from, to }) => shown.has(from.id) && shown.has(to.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the answers say besides the graph. */
export interface Told {
  readonly places: ReadonlyMap<string, Point>;
  /** How many lines lead from an entity to others that are not shown. */
  readonly hidden: ReadonlyMap<string, number>;
  /** The lines that pass the filter, told by the claims that do; undefined where nothing is asked of lines. */
  readonly passing: ReadonlyMap<string, Relation> | undefined;
}

/** Everything that the view names, the filtered marked as such. */
export function everything(graph: Graph, view: View, { places, hidden, passing }: Told): Visible {
  const kinds: readonly string[] | undefined = view.filter.entityKinds;
  const named = inOrder(view.entities).flatMap(({ id, at: said }) => {
    const entity = graph.entities.get(id);
    const at = said?.pinned ? said : places.get(id);
    return entity && at
      ? [{ ...entity, at, hidden: hidden.get(id) ?? 0, out: !(kinds?.includes(entity.kind) ?? true) }]
      : [];
  });
  const shadows = new Set(named.filter(({ out }) => out).map(({ id }) => id));
  const relations = relationsAmong(
    graph,
    named.map(({ id }) => id),
  ).map((relation): VisibleRelation => {
    const told = passing ? passing.get(relation.id) : relation;
    return { ...(told ?? relation), out: !told || shadows.has(relation.from.id) || shadows.has(relation.to.id) };
  });
  // Whoever is in the picture only by lines that do not pass goes with them.
  const ends = (lines: readonly VisibleRelation[]): ReadonlySet<string> =>
    new Set(lines.flatMap(({ from, to }) => [from.id, to.id]));
  const [linked, standing] = [ends(relations), ends(relations.filter(({ out }) => !out))];
  const isLeft = ({ id }: VisibleEntity): boolean => linked.has(id) && !standing.has(id) && id !== view.focus;
  return { entities: named.map((entity) => ({ ...entity, out: entity.out || isLeft(entity) })), relations };
}

/** The part that passes the filter. */
export const passingOf = ({ entities, relations }: Visible): Visible => ({
  entities: entities.filter(({ out }) => !out),
  relations: relations.filter(({ out }) => !out),
});

/** The entities as a view names them, each held where it stands. */
export const placed = ({ entities }: Pick<Visible, 'entities'>): readonly Placed[] =>
  entities.map(({ id, at }) => ({ id, at }));

/** How much of what the view names passes its filter. */
export interface Shown {
  readonly entities: number;
  readonly ofEntities: number;
  readonly relations: number;
  readonly ofRelations: number;
}

export function shownOf(all: Visible): Shown {
  const { entities, relations } = passingOf(all);
  return {
    entities: entities.length,
    ofEntities: all.entities.length,
    relations: relations.length,
    ofRelations: all.relations.length,
  };
}

export interface Leg {
  readonly relation: VisibleRelation;
  /** The entity at the other end. */
  readonly other: string;
  /** How the line reads from here: “invested in”, or “backed by”. */
  readonly reading: string;
}

/** The lines of an entity, each read from its own side. */
export const legsOf = (relations: readonly VisibleRelation[], id: string): readonly Leg[] =>
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
