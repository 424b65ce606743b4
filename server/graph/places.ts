import { type Cypher, cypher } from '../neo4j/cypher.ts';
import { type Compilation, collect, type Place } from './compilation.ts';
import { survivingId } from './merged.ts';
import { visible } from './visible.ts';

/** How many steps of PART_OF a place may lie inside another. */
const MOST_STEPS = cypher`6`;

// What is alleged or planned to be somewhere is not there.
const holds = (line: Cypher, at: Cypher): Cypher => cypher`${visible(line, at)} AND ${line}.modality = 'asserted'`;

/**
 * The steps from a place to itself and to all that it is part of, between two nodes of a pattern. What is part of an
 * organization need not be where that organization is, so only places lead on to places.
 */
export const outwards = (compilation: Compilation, at: Cypher): Cypher => {
  const part = compilation.fresh('s');
  return cypher`(()-[${part}:PART_OF]->(:Place) WHERE ${holds(part, at)}){0,${MOST_STEPS}}`;
};

/**
 * Whether an entity lies in a place: it is located there, or is a place that is part of it, directly or through others. What
 * lies inside the place is looked up once a statement, because following it from each entity takes long to plan, and again
 * for each condition in which the place stands.
 */
export const liesIn = (compilation: Compilation, { variable, at }: Place, id: string): Cypher => {
  const [step, where, inside] = [compilation.fresh('s'), compilation.fresh('p'), compilation.fresh('p')];
  const places = compilation.bound(`places in ${id} at ${at.text}`, () => {
    const whole = survivingId(compilation, compilation.value(id), at);
    return collect(cypher`MATCH (${inside}:Place)${outwards(compilation, at)}(:Place {id: ${whole}})`, inside);
  });
  return cypher`EXISTS { MATCH (${variable})-[${step}:LOCATED_IN|PART_OF]->(${where}:Place)
    WHERE ${holds(step, at)} AND (${step}:LOCATED_IN OR ${variable}:Place) AND ${where} IN ${places} }`;
};

/** Binds `place` to each place that an entity lies in directly. */
export const directPlaces = (compilation: Compilation, { variable, at }: Place, place: Cypher): Cypher => {
  const [located, part] = [compilation.fresh('s'), compilation.fresh('s')];
  return cypher`CALL (${variable}) {
      MATCH (${variable})-[${located}:LOCATED_IN]->(${place}:Place) WHERE ${holds(located, at)} RETURN ${place}
      UNION
      MATCH (${variable})-[${part}:PART_OF]->(${place}:Place) WHERE ${variable}:Place AND ${holds(part, at)} RETURN ${place}
    }`;
};
