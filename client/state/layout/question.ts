/** A view and its lines as a question to a layout. */
import type { Entity, Relation } from '../graph.ts';
import type { RelationKindInfo } from '../ontology.ts';
import type { Laid, Point } from '../view.ts';
import type { LayoutLine, LayoutQuestion } from './arrangement.ts';

type Kind = Pick<RelationKindInfo, 'kind' | 'family' | 'from' | 'to'>;

/** The ontology's name for the family of lines along which money goes. */
const MONEY = 'money';

/**
 * The kinds along which money goes from the line's end to its start. “Raised” is one: it runs from the organization to the
 * round, and the money the other way. No kind is known here by name, so they are told by what the ontology lets them join:
 * such a kind ends where no line of money starts, so that money would be lost there, and it starts at what other lines of
 * money lead to.
 */
export function againstTheMoney(kinds: readonly Kind[]): ReadonlySet<string> {
  const money = kinds.filter(({ family }) => family === MONEY);
  const givers = new Set<string>(money.flatMap(({ from }) => from));
  return new Set(
    money
      .filter(({ kind, from, to }) => {
        const takers = new Set<string>(money.filter((other) => other.kind !== kind).flatMap((other) => other.to));
        return to.every((end) => !givers.has(end)) && from.every((start) => takers.has(start));
      })
      .map(({ kind }) => kind),
  );
}

/** The ontology's name for the family of lines that say where something is. */
const PLACE = 'place';

/**
 * Where each entity is, and each of these places itself. Only what is asserted, undisputed and of one place counts: to
 * stand in a frame with a place's name is a statement.
 */
export function placesOf(
  relations: readonly Relation[],
  kinds: ReadonlyMap<string, Kind>,
): ReadonlyMap<string, string> {
  const located = relations.filter(
    ({ kind, modality, disputed }) => kinds.get(kind)?.family === PLACE && modality === 'ASSERTED' && !disputed,
  );
  const places = new Map<string, Set<string>>();
  for (const { from, to } of located) places.set(from.id, (places.get(from.id) ?? new Set()).add(to.id));
  const single = [...places].flatMap(([id, all]): [string, string][] =>
    all.size === 1 ? [[id, [...all].join()]] : [],
  );
  const ofOthers = single.map(([, place]): [string, string] => [place, place]);
  return new Map([...single, ...ofOthers]);
}

function groupsOf(
  layout: Laid['layout'],
  ids: readonly string[],
  relations: readonly Relation[],
  kinds: ReadonlyMap<string, Kind>,
  entities: ReadonlyMap<string, Pick<Entity, 'kind'>>,
): ReadonlyMap<string, string> {
  if (layout === 'places.1') return placesOf(relations, kinds);
  if (layout !== 'kinds.1') return new Map();
  return new Map(ids.map((id) => [id, entities.get(id)?.kind ?? '']));
}

export function questionOf(
  { entities, layout, focus }: Laid,
  relations: readonly Relation[],
  kinds: ReadonlyMap<string, Kind>,
  known: ReadonlyMap<string, Pick<Entity, 'kind'>>,
): LayoutQuestion {
  const against = againstTheMoney([...kinds.values()]);
  const line = (relation: Relation): LayoutLine => ({
    from: relation.from.id,
    to: relation.to.id,
    start: layout === 'timeline.1' ? (relation.period?.earliestStart ?? null) : null,
    money:
      layout !== 'flow.1' || kinds.get(relation.kind)?.family !== MONEY
        ? null
        : against.has(relation.kind)
          ? 'against'
          : 'along',
  });
  const ids = entities.map(({ id }) => id);
  return {
    layout,
    ids,
    lines: relations.map(line),
    pins: new Map(entities.flatMap(({ id, at }): [string, Point][] => (at?.pinned ? [[id, at]] : []))),
    focus: layout === 'rings.1' ? focus : undefined,
    groups: groupsOf(layout, ids, relations, kinds, known),
  };
}
