import { cypher, join } from '../../neo4j/cypher.ts';
import type { Page, SourceAnswer } from '../answers.ts';
import { type PageArguments, page } from '../page.ts';
import type { Reading } from '../reading.ts';
import { asks, behindConnection, type Selection } from '../selection.ts';
import { type TextTest, textPasses } from '../text-test.ts';
import { visible } from '../visible.ts';
import { sendPage } from './listings.ts';

/** The contract's SourceFilter, parsed, and the slice. */
export interface SourceListing {
  types: readonly string[] | null;
  publishers: readonly string[] | null;
  languages: readonly string[] | null;
  text: TextTest | null;
  page: PageArguments;
}

/** The sources that pass, in order of id. */
export const listSources = (
  reading: Reading,
  listing: SourceListing,
  selection: Selection,
): Promise<Page<SourceAnswer>> =>
  sendPage(reading, (compilation) => {
    const tests = [visible(cypher`v`, compilation.pinned)];
    if (listing.types) tests.push(cypher`v.type IN ${compilation.value(listing.types)}`);
    if (listing.publishers) tests.push(cypher`v.publisher IN ${compilation.value(listing.publishers)}`);
    if (listing.languages) tests.push(cypher`v.language IN ${compilation.value(listing.languages)}`);
    if (listing.text) tests.push(textPasses(compilation, cypher`v.folded`, listing.text));
    const place = { variable: cypher`s`, at: compilation.pinned };
    return page(compilation, listing.page, {
      matches: cypher`MATCH (v:SourceText)-[:DESCRIBES]->(s) WHERE ${join(tests, ' AND ')}`,
      variables: [cypher`v`, cypher`s`],
      order: [{ expression: cypher`s.id`, descending: false }],
      member: compilation.nouns.source(compilation, place, behindConnection(selection)),
      counted: asks(selection, 'totalCount'),
    });
  });
