import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { SourceAnswer } from '../answers.ts';
import type { Compilation } from '../compilation.ts';
import type { Reading } from '../reading.ts';
import { noFields } from '../selection.ts';
import { visible } from '../visible.ts';
import { BATCH, type Batches, inChunks, walk } from './batches.ts';

const nextSources = (compilation: Compilation, test: Cypher) => {
  const member = compilation.nouns.source(compilation, { variable: cypher`s`, at: compilation.pinned }, noFields);
  return {
    statement: cypher`MATCH (s:Source)<-[:DESCRIBES]-(v:SourceText) WHERE ${test} AND ${visible(cypher`v`, compilation.pinned)}
      WITH s ORDER BY s.id LIMIT ${compilation.value(BATCH)} ${compilation.bindings()} RETURN s.id AS key, ${member.text} AS found`,
    read: (row: Readonly<Record<string, unknown>>) => member.read(row.found),
  };
};

/** Those of the ids that stand at the revision, in order of id. */
export async function* sourcesOf(reading: Reading, ids: Iterable<string>): AsyncGenerator<readonly SourceAnswer[]> {
  for (const chunk of inChunks(ids))
    yield* walk(reading, (compilation, after) =>
      nextSources(compilation, cypher`s.id IN ${compilation.value(chunk)} AND s.id > ${compilation.value(after)}`),
    );
}

/** Every source of the revision, in order of id. */
export const everySource = (reading: Reading): Batches<SourceAnswer> =>
  walk(reading, (compilation, after) => nextSources(compilation, cypher`s.id > ${compilation.value(after)}`));
