import { allOf, type Cypher, cypher, nothing } from '../../neo4j/cypher.ts';
import type { EntityAnswer, Page } from '../answers.ts';
import type { Compilation, Place } from '../compilation.ts';
import { type EntityTest, entityPasses } from '../entity-test.ts';
import { type FacetAnswer, type Facets, facets } from '../facets.ts';
import { fullTextOf } from '../full-text.ts';
import { answers, eachOf } from '../merged.ts';
import { proposedByName } from '../named-so.ts';
import { type OrderKey, type PageArguments, page } from '../page.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { asks, behindConnection, type Selection } from '../selection.ts';
import { visible } from '../visible.ts';

export type EntityOrderName = 'id' | 'name' | 'claims' | 'relations' | 'newest';

export interface EntityListing {
  test: EntityTest;
  orderBy: EntityOrderName;
  page: PageArguments;
}

// Counts are those of the revision, or later revisions would reorder an earlier answer.
const orders: Readonly<Record<EntityOrderName, (compilation: Compilation, place: Place) => readonly OrderKey[]>> = {
  id: () => [],
  name: () => [{ expression: cypher`v.sortName`, descending: false }],
  claims: (compilation, place) => {
    const { matches, each } = eachOf(compilation, place);
    const claims = cypher`MATCH (c:Claim)-[:SUBJECT|OBJECT]->(${each}) WHERE ${visible(cypher`c`, place.at)}`;
    return [{ expression: cypher`COUNT { ${matches} ${claims} RETURN c }`, descending: true }];
  },
  relations: (_compilation, place) => [
    {
      expression: cypher`COUNT { (e)-[r]-(:Entity) WHERE ${visible(cypher`r`, place.at)} }`,
      descending: true,
    },
  ],
  newest: () => [{ expression: cypher`v.born`, descending: true }],
};

export type EntityPage = Page<EntityAnswer> & { facets: readonly FacetAnswer[] };

/** Binds descriptions `v` of entities `e`: all, or as few as an index can tell. */
const start = (compilation: Compilation, { ids, name }: EntityTest): Cypher => {
  if (ids !== null) return cypher`MATCH (e:Entity)<-[:DESCRIBES]-(v:Description)`;
  const proposed = name === null ? undefined : proposedByName(name);
  const query = proposed && fullTextOf(proposed);
  if (query === undefined) return cypher`MATCH (v:Description)-[:DESCRIBES]->(e)`;
  return cypher`CALL db.index.fulltext.queryNodes('findable', ${compilation.value(query)}) YIELD node AS f
    WITH f WHERE ${visible(cypher`f`, compilation.pinned)}
    MATCH (f)-[:FINDS]->(e:Entity)<-[:DESCRIBES]-(v:Description)`;
};

const none: Facets = { counted: nothing, text: cypher`null`, read: () => [] };

/** The entities that pass a test, in a stable order; how the whole list divides only where it is asked. */
export const listEntities = async (
  reading: Reading,
  { test, orderBy, page: args }: EntityListing,
  selection: Selection,
): Promise<EntityPage> => {
  const compilation = compilationFor(reading);
  const place = { variable: cypher`e`, at: compilation.pinned, version: cypher`v` };
  const matching = (wanted: EntityTest): Cypher => {
    const { where, after } = entityPasses(compilation, place, cypher`v`, wanted);
    return cypher`${start(compilation, wanted)} WHERE ${allOf([where, answers(compilation, place)])} ${after}`;
  };
  const listing = page(compilation, args, {
    matches: matching(test),
    variables: [cypher`v`, cypher`e`],
    order: [...orders[orderBy](compilation, place), { expression: cypher`e.id`, descending: false }],
    member: compilation.nouns.entity(compilation, place, behindConnection(selection)),
    counted: asks(selection, 'totalCount'),
  });
  const divided = asks(selection, 'facets') ? facets(compilation, place, test, matching) : none;
  const statement = cypher`${compilation.bindings()} ${divided.counted} RETURN ${listing.text} AS page, ${divided.text} AS facets`;
  const [row] = await send(reading, statement, compilation);
  return { ...listing.read(row?.page), facets: divided.read(row?.facets) };
};
