import { closest } from 'fastest-levenshtein';
import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { Compilation } from '../compilation.ts';
import { text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { visible } from '../visible.ts';
import { fuzzyQuery } from '../words.ts';

/** What an id was looked for among. */
export type Among = 'entity' | 'source' | 'entity or source' | 'claim' | 'relation' | 'revision';

/** How many ids are compared letter by letter at most; in order of id, so that later revisions change nothing. */
const COMPARED = 2_000;

const named = (compilation: Compilation, id: string, version: Cypher): Cypher | undefined => {
  const query = fuzzyQuery(id);
  return query === undefined
    ? undefined
    : cypher`CALL db.index.fulltext.queryNodes('names', ${compilation.value(query)}) YIELD node AS v
        WITH v WHERE ${version} AND ${visible(cypher`v`, compilation.pinned)}`;
};

// A claim is looked for in its source, a line among those of its first end: there a typing error leaves most of it right.
const candidates = (compilation: Compilation, id: string, among: Among): Cypher | undefined => {
  const standing = visible(cypher`v`, compilation.pinned);
  switch (among) {
    case 'entity':
      return named(compilation, id, cypher`v:Description`);
    case 'source':
      return named(compilation, id, cypher`v:SourceText`);
    case 'entity or source':
      return named(compilation, id, cypher`true`);
    case 'claim':
      return cypher`MATCH (v:Claim {source: ${compilation.value(id.split(':', 1)[0])}}) WHERE ${standing}`;
    case 'relation':
      return cypher`MATCH (:Entity {id: ${compilation.value(id.split('.', 2)[1] ?? '')}})-[v]-(:Entity) WHERE ${standing}`;
    case 'revision':
      return undefined;
  }
};

/** The id that is most like one that nothing has, among its own sort; undefined where none comes near. */
export const nearestId = async (reading: Reading, id: string, among: Among): Promise<string | undefined> => {
  const compilation = compilationFor(reading);
  const matches = candidates(compilation, id, among);
  if (matches === undefined) return undefined;
  const limit = compilation.value(COMPARED);
  const statement = cypher`${matches} WITH DISTINCT v.id AS id ORDER BY id LIMIT ${limit} RETURN id`;
  const ids = (await send(reading, statement, compilation)).map((row) => text(row.id));
  return ids.length === 0 ? undefined : closest(id, ids);
};
