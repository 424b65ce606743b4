import { cypher } from '../neo4j/cypher.ts';
import { isRelationKind, type RelationKind, relationKindList } from '../ontology/index.ts';
import { type Compilation, literal, type Place, type Projection } from './compilation.ts';
import { type DirectionName, linesAt } from './lines.ts';
import { integer, list, map, text } from './raw.ts';
import type { RelationTest } from './relation-test.ts';

export interface RelationCountAnswer {
  kind: RelationKind;
  direction: DirectionName;
  relations: number;
  entities: number;
}

const symmetric: readonly string[] = relationKindList
  .filter((definition) => 'symmetric' in definition)
  .map((definition) => definition.kind);

/** How many lines of each kind and direction an entity has, and to how many entities, less those to `exclude`. */
export const relationCounts = (
  compilation: Compilation,
  place: Place,
  test: RelationTest,
  exclude: readonly string[],
): Projection<readonly RelationCountAnswer[]> => {
  const excluded = compilation.value(exclude);
  const lines = linesAt(compilation, place, test, 'both', (far) => cypher`NOT ${far}.id IN ${excluded}`);
  const kind = compilation.fresh('kind');
  const direction = compilation.fresh('direction');
  const relations = compilation.fresh('n');
  const entities = compilation.fresh('m');
  const { variable, from } = lines.line;
  return {
    text: cypher`COLLECT { ${lines.matches}
      WITH type(${variable}) AS ${kind},
        CASE WHEN type(${variable}) IN ${compilation.value(symmetric)} THEN 'both'
          WHEN ${from} = ${place.variable} THEN 'out' ELSE 'in' END AS ${direction},
        count(DISTINCT ${variable}) AS ${relations}, count(DISTINCT ${lines.far}) AS ${entities}
      ORDER BY ${kind}, ${direction}
      RETURN ${literal({ kind, direction, relations, entities })} }`,
    read: (raw) =>
      list(raw)
        .map(map)
        .map((count) => ({
          kind: kindOf(text(count.kind)),
          direction: directionOf(text(count.direction)),
          relations: integer(count.relations),
          entities: integer(count.entities),
        })),
  };
};

const kindOf = (type: string): RelationKind => {
  if (!isRelationKind(type)) throw new Error(`The ontology has no kind ${type}.`);
  return type;
};

const directionOf = (word: string): DirectionName => (word === 'out' || word === 'in' ? word : 'both');
