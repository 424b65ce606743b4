import type { Cypher } from '../../neo4j/cypher.ts';
import type { Row } from '../../neo4j/database.ts';
import type { Compilation } from '../compilation.ts';
import { compilationFor, type Reading, send } from '../reading.ts';

/**
 * Things of one sort, some at a time, in the order of a key. Each batch is one statement of bounded work at the reading's
 * revision; whoever stops walking asks no more.
 */
export type Batches<T> = AsyncIterable<readonly T[]>;

/** How many things a statement answers with at most. */
export const BATCH = 500;

/** The ids in their order, some at a time. */
export const inChunks = (ids: Iterable<string>, size = BATCH): readonly (readonly string[])[] => {
  const sorted = [...new Set(ids)].sort();
  const count = Math.ceil(sorted.length / size);
  return Array.from({ length: count }, (_, i) => sorted.slice(i * size, (i + 1) * size));
};

/**
 * Walks by key: each statement goes on after the last key of the one before, so that no statement grows with what was
 * walked already, and nothing that is closed or opened meanwhile shifts the rest. `step` builds a statement whose rows have
 * a `key`, in the order of it, at most `size` of them; a row that `read` answers undefined for is passed over.
 */
export async function* walk<T>(
  reading: Reading,
  step: (compilation: Compilation, after: string) => { statement: Cypher; read: (row: Row) => T | undefined },
  size = BATCH,
): AsyncGenerator<readonly T[]> {
  for (let after: string | null = ''; after !== null; ) {
    const compilation = compilationFor(reading);
    const { statement, read } = step(compilation, after);
    const rows = await send(reading, statement, compilation);
    const batch = rows.map(read).filter((found) => found !== undefined);
    if (batch.length > 0) yield batch;
    after = rows.length < size ? null : String(rows.at(-1)?.key);
  }
}
