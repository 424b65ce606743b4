import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { EntityAnswer, Page } from '../answers.ts';
import { type EntityTest, entityPasses } from '../entity-test.ts';
import { type OrderKey, type PageArguments, page } from '../page.ts';
import type { Reading } from '../reading.ts';
import { asks, behindConnection, type Selection } from '../selection.ts';
import { sendPage } from './listings.ts';

export type EntityOrderName = 'id' | 'name' | 'claims' | 'relations' | 'newest';

export interface EntityListing {
  test: EntityTest;
  orderBy: EntityOrderName;
  page: PageArguments;
}

// Counts are those of the revision, or later revisions would reorder an earlier answer.
const orders: Readonly<Record<EntityOrderName, (at: Cypher) => readonly OrderKey[]>> = {
  id: () => [],
  name: () => [{ expression: cypher`v.sortName`, descending: false }],
  claims: (at) => [
    {
      expression: cypher`COUNT { (c:Claim)-[:SUBJECT|OBJECT]->(e) WHERE c.addedIn <= ${at} AND c.removedIn > ${at} }`,
      descending: true,
    },
  ],
  relations: (at) => [
    {
      expression: cypher`COUNT { (e)-[r]-(:Entity) WHERE r.addedIn <= ${at} AND r.removedIn > ${at} }`,
      descending: true,
    },
  ],
  newest: () => [{ expression: cypher`v.born`, descending: true }],
};

/** The entities that pass a test, in a stable order. */
export const listEntities = (
  reading: Reading,
  { test, orderBy, page: args }: EntityListing,
  selection: Selection,
): Promise<Page<EntityAnswer>> =>
  sendPage(reading, (compilation) => {
    const place = { variable: cypher`e`, at: compilation.pinned };
    // Without ids, every description is looked at; with them, the index on the entity's id finds each.
    const start =
      test.ids === null ? cypher`(v:Description)-[:DESCRIBES]->(e)` : cypher`(e:Entity)<-[:DESCRIBES]-(v:Description)`;
    return page(compilation, args, {
      matches: cypher`MATCH ${start} WHERE ${entityPasses(compilation, place, cypher`v`, test)}`,
      variables: [cypher`v`, cypher`e`],
      order: [...orders[orderBy](compilation.pinned), { expression: cypher`e.id`, descending: false }],
      member: compilation.nouns.entity(compilation, place, behindConnection(selection)),
      counted: asks(selection, 'totalCount'),
    });
  });
