/** A view and its lines as a question to a layout. */
import type { Relation } from '../graph.ts';
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

export function questionOf(
  { entities, layout, focus }: Laid,
  relations: readonly Relation[],
  kinds: ReadonlyMap<string, Kind>,
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
  return {
    layout,
    ids: entities.map(({ id }) => id),
    lines: relations.map(line),
    pins: new Map(entities.flatMap(({ id, at }): [string, Point][] => (at?.pinned ? [[id, at]] : []))),
    focus: layout === 'rings.1' ? focus : undefined,
  };
}
