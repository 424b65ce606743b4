import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import { badInput } from '../../reader-error.ts';
import { fold } from '../../record/names.ts';
import type { EntityAnswer, Page, SourceAnswer } from '../answers.ts';
import { type Compilation, literal, type Projection } from '../compilation.ts';
import { type PageArguments, page } from '../page.ts';
import { map, maybe } from '../raw.ts';
import type { Reading } from '../reading.ts';
import { behind, behindConnection, merge, noFields, type Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import { hanQuery, namesQuery } from '../words.ts';
import { sendPage } from './listings.ts';

export const LONGEST_SEARCH = 200;

/** A query without a hit. */
const NOTHING = '"nothing has this name"';

export interface SearchQuestion {
  text: string;
  /** Labels of entities, or null for everything that has a name. */
  kinds: readonly string[] | null;
  page: PageArguments;
}

export type Found = EntityAnswer | SourceAnswer;

// The index holds the versions of every revision. A limit on what it proposes would let later ones crowd out what an
// earlier revision could find, so it proposes all, and the limit comes after visibility.
const proposals = (compilation: Compilation, text: string): Cypher => {
  const latin = compilation.value(namesQuery(text) ?? NOTHING);
  const han = compilation.value(hanQuery(text) ?? NOTHING);
  return cypher`CALL () {
      CALL db.index.fulltext.queryNodes('names', ${latin}) YIELD node RETURN node
      UNION
      CALL db.index.fulltext.queryNodes('names_cjk', ${han}) YIELD node RETURN node
    }`;
};

// An exact name, then one that begins so, then one with a word that begins so, then the rest.
const rankOf = (compilation: Compilation, version: Cypher, text: string): Cypher => {
  const typed = compilation.value(fold(text.trim()));
  const joined = compilation.value(fold(text).replace(/\s+/gu, ''));
  return cypher`CASE WHEN any(n IN ${version}.folded WHERE n = ${typed} OR replace(n, ' ', '') = ${joined}) THEN 0
    WHEN any(n IN ${version}.folded WHERE n STARTS WITH ${typed} OR replace(n, ' ', '') STARTS WITH ${joined}) THEN 1
    WHEN any(n IN ${version}.folded WHERE n CONTAINS ' ' + ${typed}) THEN 2
    WHEN any(n IN ${version}.folded WHERE n CONTAINS ${typed}) THEN 3 ELSE 4 END`;
};

/** Finds entities and sources by their names at the revision, the best match first, then by weight of evidence. */
export const search = async (
  reading: Reading,
  { text, kinds, page: args }: SearchQuestion,
  selection: Selection,
): Promise<Page<Found>> => {
  if (text.trim() === '') throw badInput('query', 'Nothing was asked for; type a name or a part of one.');
  if (text.length > LONGEST_SEARCH)
    throw badInput('query', `At most ${LONGEST_SEARCH} characters can be searched for; these are ${text.length}.`);
  return sendPage(reading, (compilation) => {
    const [version, target] = [cypher`v`, cypher`t`];
    const ofKind = kinds === null ? cypher`true` : cypher`any(l IN labels(t) WHERE l IN ${compilation.value(kinds)})`;
    return page(compilation, args, {
      matches: cypher`${proposals(compilation, text)} WITH node AS v WHERE ${visible(version, compilation.pinned)}
        MATCH (v)-[:DESCRIBES]->(t) WHERE ${ofKind}
        WITH v, t, ${rankOf(compilation, version, text)} AS rank, COUNT { (t)<-[:SUBJECT|OBJECT|STATED_IN]-(c) WHERE ${visible(cypher`c`, compilation.pinned)} } AS weight`,
      variables: [version, target, cypher`rank`, cypher`weight`],
      order: [
        { expression: cypher`rank`, descending: false },
        // Among equals, what the graph is about comes before what it is told by.
        { expression: cypher`CASE WHEN t:Entity THEN 0 ELSE 1 END`, descending: false },
        { expression: cypher`weight`, descending: true },
        { expression: cypher`t.id`, descending: false },
      ],
      member: namedThing(compilation, target, behind(behindConnection(selection), 'target')),
      counted: false,
    });
  });
};

const namedThing = (compilation: Compilation, variable: Cypher, selection: Selection): Projection<Found> => {
  const place = { variable, at: compilation.pinned };
  // Why it was found is told from its names, whatever else is asked.
  const names = new Map([['names', { name: 'names', args: {}, selection: noFields }]]);
  const entity = compilation.nouns.entity(compilation, place, merge([selection, names]));
  const source = compilation.nouns.source(compilation, place, selection);
  return {
    text: literal({
      entity: cypher`CASE WHEN ${variable}:Entity THEN ${entity.text} END`,
      source: cypher`CASE WHEN ${variable}:Source THEN ${source.text} END`,
    }),
    read: (raw) => {
      const found = map(raw);
      return maybe(entity.read, found.entity) ?? source.read(found.source);
    },
  };
};
