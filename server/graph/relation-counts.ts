import { type Cypher, cypher } from '../neo4j/cypher.ts';
import { type RelationKind, type RelationKindDefinition, relationKindList } from '../ontology/index.ts';
import { type Compilation, collect, type Place, type Projection } from './compilation.ts';
import { type DirectionName, linesAt, symmetricKinds } from './lines.ts';
import { survivingIds } from './merged.ts';
import { integer, integers, list } from './raw.ts';
import type { RelationTest } from './relation-test.ts';

export interface RelationCountAnswer {
  kind: RelationKind;
  direction: DirectionName;
  relations: number;
  entities: number;
}

interface Sort {
  kind: RelationKind;
  direction: DirectionName;
  key: string;
}

const directionsOf = (definition: RelationKindDefinition): readonly DirectionName[] =>
  symmetricKinds.includes(definition.kind) ? ['both'] : ['in', 'out'];

const sorts: readonly Sort[] = relationKindList.flatMap((definition) =>
  directionsOf(definition).map((direction) => ({
    kind: definition.kind,
    direction,
    key: `${definition.kind} ${direction}`,
  })),
);
const keys = sorts.map(({ key }) => key);

/** How many lines of each kind and direction an entity has, and to how many entities, less those to `exclude`. */
export const relationCounts = (
  compilation: Compilation,
  place: Place,
  test: RelationTest,
  exclude: readonly string[],
  withEntities: boolean,
): Projection<readonly RelationCountAnswer[]> => {
  const excluded = survivingIds(compilation, exclude);
  const readBothWays = compilation.value(symmetricKinds);
  const lines = () => {
    const { matches, line, far } = linesAt(
      compilation,
      place,
      test,
      'both',
      (end) => cypher`NOT ${end}.id IN ${excluded}`,
    );
    const kind = cypher`type(${line.variable})`;
    const key = cypher`${kind} + CASE WHEN ${kind} IN ${readBothWays} THEN ' both' WHEN ${line.from} = ${place.variable} THEN ' out' ELSE ' in' END`;
    return { matches, key, far };
  };
  const all = lines();
  const ends = lines();
  const [found, reached] = [compilation.fresh('found'), compilation.fresh('reached')];
  const [key, x] = [compilation.fresh('key'), compilation.fresh('x')];
  const countIn = (from: Cypher, part: Cypher): Cypher => cypher`size([${x} IN ${from} WHERE ${part} = ${key}])`;
  const count = (reachedIn: Cypher): Cypher =>
    cypher`[${key} IN ${compilation.value(keys)} | [${countIn(found, x)}, ${reachedIn}]]`;
  const both = cypher`[${reached} IN [${collect(ends.matches, cypher`DISTINCT [${ends.key}, ${ends.far}.id]`)}] |
    ${count(countIn(reached, cypher`${x}[0]`))}][0]`;
  // An aggregation may not stand inside a projection, so what is found is bound as a list and counted there.
  return {
    text: cypher`[${found} IN [${collect(all.matches, all.key)}] | ${withEntities ? both : count(cypher`0`)}][0]`,
    read: (raw) =>
      list(raw).flatMap((counted, i) => {
        const [relations, entities] = integers(counted);
        const sort = sorts[i];
        if (sort === undefined || relations === 0) return [];
        return [
          { kind: sort.kind, direction: sort.direction, relations: integer(relations), entities: integer(entities) },
        ];
      }),
  };
};
