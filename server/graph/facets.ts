import { type Cypher, cypher, join } from '../neo4j/cypher.ts';
import type { EntityRecord } from '../record/records.ts';
import { type Compilation, first, literal, type Place, type Projection } from './compilation.ts';
import type { EntityTest } from './entity-test.ts';
import { directPlaces, outwards } from './places.ts';
import { integer, list, map, maybe, type Raw, text } from './raw.ts';
import { entityContent } from './record-content.ts';
import { visible } from './visible.ts';

/** How many values of a facet are answered: the most frequent. */
const MOST_VALUES = 50;

/** How a list of entities divides by one of its properties. */
export interface FacetAnswer {
  name: 'kind' | 'type' | 'place';
  values: readonly FacetValueAnswer[];
}

export interface FacetValueAnswer {
  /** What the filter takes: a kind, a type, the id of a place. */
  value: string;
  count: number;
  /** A kind that has the type. */
  kind: string | null;
  /** How the place is described. */
  place: EntityRecord | null;
}

/** Binds `v` and `e`, the versions and entities that pass a test. */
export type Matching = (test: EntityTest) => Cypher;

/** Facets are counted by clauses that come before the projection in which they are answered. */
export type Facets = Projection<readonly FacetAnswer[]> & { counted: Cypher };

// A projection that counts inside may name no list that is bound outside: Neo4j takes it for a sum without its groups.
const counted = (compilation: Compilation, rows: Cypher, as: Cypher): Cypher =>
  cypher`CALL (${join(compilation.listVariables(), ',')}) { ${rows} RETURN collect(item) AS ${as} }`;

/**
 * The facets of a list, each over the whole of it. A facet leaves its own condition out: among organizations, the kinds still
 * say how many persons there would be, because that is what a reader may switch to. So a value's count is the number that
 * the list would hold with it.
 */
export const facets = (compilation: Compilation, place: Place, test: EntityTest, matching: Matching): Facets => ({
  counted: cypher`${counted(compilation, sorts(matching({ ...test, kinds: null, types: null })), cypher`sorts`)}
    ${counted(compilation, places(compilation, place, matching({ ...test, place: null })), cypher`places`)}`,
  text: literal({ sorts: cypher`sorts`, places: cypher`places` }),
  read: (raw) => {
    const found = map(raw);
    const counted = list(found.sorts).map(sort);
    return [
      { name: 'kind', values: byKind(counted, test.types) },
      { name: 'type', values: byType(counted, test.kinds) },
      { name: 'place', values: list(found.places).map(placeValue) },
    ];
  },
});

/** How many entities there are of one kind and type. There are few of these, so one look serves both facets. */
interface Sort {
  kind: string;
  type: string | null;
  count: number;
}

const sorts = (matches: Cypher): Cypher =>
  cypher`${matches} WITH v.kind AS kind, v.type AS type, count(*) AS count
    WITH ${literal({ kind: cypher`kind`, type: cypher`type`, count: cypher`count` })} AS item`;

const sort = (raw: Raw): Sort => {
  const found = map(raw);
  return { kind: text(found.kind), type: maybe(text, found.type), count: integer(found.count) };
};

const byKind = (counted: readonly Sort[], types: EntityTest['types']): readonly FacetValueAnswer[] =>
  summed(
    counted.filter(({ type }) => types === null || (type !== null && types.includes(type))),
    ({ kind }) => kind,
  );

const byType = (counted: readonly Sort[], kinds: EntityTest['kinds']): readonly FacetValueAnswer[] =>
  summed(
    counted.filter(({ kind }) => kinds === null || kinds.includes(kind)),
    ({ type }) => type,
  );

const summed = (counted: readonly Sort[], property: (sort: Sort) => string | null): readonly FacetValueAnswer[] => {
  const values = new Map<string, FacetValueAnswer>();
  for (const found of [...counted].sort((a, b) => (a.kind < b.kind ? -1 : 1))) {
    const value = property(found);
    if (value === null) continue;
    const { count = 0, kind = found.kind } = values.get(value) ?? {};
    values.set(value, { value, count: count + found.count, kind, place: null });
  }
  return [...values.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_VALUES);
};

// The same places that the filter finds by: where something is, and all that this is part of. Many things are in few places,
// so each place is followed outwards once.
const places = (compilation: Compilation, place: Place, matches: Cypher): Cypher => {
  const { variable, at } = place;
  const item = literal({
    value: cypher`value`,
    count: cypher`count`,
    place: first(cypher`MATCH (d:Description)-[:DESCRIBES]->(q) WHERE ${visible(cypher`d`, at)}`, cypher`d.content`),
  });
  return cypher`${matches} ${directPlaces(compilation, place, cypher`p`)}
      WITH p, collect(${variable}) AS here
      MATCH (p)${outwards(compilation, at)}(q:Place)
      UNWIND here AS one
      WITH q, q.id AS value, count(DISTINCT one) AS count
      ORDER BY count DESC, value LIMIT ${compilation.value(MOST_VALUES)}
      WITH ${item} AS item`;
};

const placeValue = (raw: Raw): FacetValueAnswer => {
  const found = map(raw);
  const place = maybe((content) => entityContent(text(content)), found.place);
  return { value: text(found.value), count: integer(found.count), kind: null, place };
};
