import { closest } from 'fastest-levenshtein';
import { always, type Cypher, cypher } from '../../neo4j/cypher.ts';
import { questionOf, type Test } from '../../record/spelling/question.ts';
import { markOf } from '../../record/spelling/tokens.ts';
import type { Compilation } from '../compilation.ts';
import { fullTextOf } from '../full-text.ts';
import { text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import { visible } from '../visible.ts';

/** What an id was looked for among. */
export type Among = 'entity' | 'source' | 'entity or source' | 'claim' | 'relation' | 'revision';

/** How many ids are compared letter by letter at most; in order of id, so that later revisions change nothing. */
const COMPARED = 2_000;

/** Longer ids are nobody's. */
const LONGEST_ID = 100;

// By its words, each with one typing error at most, or as a whole with one.
const named = (compilation: Compilation, id: string, version: Cypher): Cypher | undefined => {
  if (id.length > LONGEST_ID) return undefined;
  const { words, close } = questionOf(id, false);
  const whole: Test = { is: 'oneErrorFrom', field: 'marks', token: markOf(id) };
  const query = fullTextOf({ is: 'any', of: [words, close, ...(/[\p{L}\p{N}]/u.test(id) ? [whole] : [])] });
  return query === undefined
    ? undefined
    : cypher`CALL db.index.fulltext.queryNodes('findable', ${compilation.value(query)}) YIELD node AS v
        WITH v WHERE ${version} AND ${visible(cypher`v`, compilation.pinned)}`;
};

// A claim is looked for in its source, a line among those of its first end: there a typing error leaves most of it right.
const candidates = (compilation: Compilation, id: string, among: Among): Cypher | undefined => {
  const standing = visible(cypher`v`, compilation.pinned);
  switch (among) {
    case 'entity':
      return named(compilation, id, cypher`v.kind <> 'Source'`);
    case 'source':
      return named(compilation, id, cypher`v.kind = 'Source'`);
    case 'entity or source':
      return named(compilation, id, always);
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
