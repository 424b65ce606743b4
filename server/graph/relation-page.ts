import { cypher } from '../neo4j/cypher.ts';
import type { Page, RelationAnswer } from './answers.ts';
import type { Compilation, Place, Projection } from './compilation.ts';
import { type DirectionName, type Lines, linesAt } from './lines.ts';
import { type OrderKey, type PageArguments, page } from './page.ts';
import { originsOf, type RelationTest } from './relation-test.ts';
import { asks, behindConnection, type Selection } from './selection.ts';

export type RelationOrderName = 'importance' | 'start' | 'newest' | 'amount';

/** What a list of lines asks for, parsed. */
export interface RelationListing {
  test: RelationTest;
  direction: DirectionName;
  orderBy: RelationOrderName;
  page: PageArguments;
}

const UNDATED_LAST = cypher`99999999`;

// Amounts of different currencies are never compared: the currency comes first, then the largest sum in it.
const orders: Readonly<Record<RelationOrderName, (compilation: Compilation, lines: Lines) => readonly OrderKey[]>> = {
  importance: (compilation, { line }) => [
    { expression: originsOf(compilation, line.variable, line.positions), descending: true },
    { expression: cypher`size(${line.positions})`, descending: true },
  ],
  start: (compilation, { line }) => {
    const [least, i] = [compilation.fresh('least'), compilation.fresh('i')];
    const start = cypher`${line.variable}.sMin[${i}]`;
    return [
      {
        expression: cypher`reduce(${least} = ${UNDATED_LAST}, ${i} IN ${line.positions} |
          CASE WHEN ${start} > 0 AND ${start} < ${least} THEN ${start} ELSE ${least} END)`,
        descending: false,
      },
    ];
  },
  newest: (_compilation, { line }) => [{ expression: cypher`${line.variable}.addedIn`, descending: true }],
  amount: (compilation, { line }) => {
    const most = compilation.fresh('most');
    const currency = compilation.fresh('currency');
    const i = compilation.fresh('i');
    const j = compilation.fresh('j');
    const amount = cypher`${line.variable}.amounts[${i}]`;
    const code = cypher`${line.variable}.currencies[${j}]`;
    return [
      {
        expression: cypher`reduce(${currency} = '~', ${j} IN ${line.positions} |
          CASE WHEN ${code} <> '' AND ${code} < ${currency} THEN ${code} ELSE ${currency} END)`,
        descending: false,
      },
      {
        expression: cypher`reduce(${most} = 0.0, ${i} IN ${line.positions} |
          CASE WHEN ${amount} > ${most} THEN ${amount} ELSE ${most} END)`,
        descending: true,
      },
    ];
  },
};

/** A page of the lines at an entity. */
export const relationPage = (
  compilation: Compilation,
  place: Place,
  listing: RelationListing,
  selection: Selection,
): Projection<Page<RelationAnswer>> => {
  const lines = linesAt(compilation, place, listing.test, listing.direction);
  return page(compilation, listing.page, {
    matches: lines.matches,
    variables: lines.variables,
    order: [
      ...orders[listing.orderBy](compilation, lines),
      { expression: cypher`${lines.line.variable}.id`, descending: false },
    ],
    member: compilation.nouns.relation(compilation, { ...lines.line, far: lines.far }, behindConnection(selection)),
    counted: asks(selection, 'totalCount'),
  });
};
