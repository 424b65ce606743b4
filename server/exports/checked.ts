import type { Batches } from '../graph/batches/batches.ts';
import type { Counts } from './counts.ts';
import type { Contents } from './taken.ts';

/** Walks, and throws at the end where not as much came as was promised at the beginning. */
async function* counted<T>(batches: Batches<T>, what: string, promised: number): AsyncGenerator<readonly T[]> {
  let came = 0;
  for await (const batch of batches) {
    came += batch.length;
    yield batch;
  }
  if (came !== promised) throw new Error(`${promised} ${what} were counted, and ${came} came.`);
}

/**
 * The same contents, held to what was counted before: an export that lacks something breaks off, because nobody could tell
 * it from a whole one.
 */
export const checked = (contents: Contents, counts: Counts): Contents => ({
  ...contents,
  entities: () => counted(contents.entities(), 'entities', counts.entities),
  lines: () => counted(contents.lines(), 'lines', counts.lines),
  claims: () => counted(contents.claims(), 'claims', counts.claims),
  sources: () => counted(contents.sources(), 'sources', counts.sources),
});
