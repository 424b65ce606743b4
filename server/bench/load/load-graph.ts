import { OperatorError } from '../../errors.ts';
import { markDerived } from '../../ledger/derivation.ts';
import { createHead, publish, readHead } from '../../ledger/head.ts';
import type { LineVersion } from '../../ledger/history.ts';
import { writeLogFile } from '../../ledger/log-files.ts';
import { rebuildFindables } from '../../ledger/rebuild-findables.ts';
import { recordRevision } from '../../ledger/record-revision.ts';
import { createLines } from '../../ledger/stored-lines.ts';
import { within } from '../../ledger/stored-shapes.ts';
import { writeRecords } from '../../ledger/write-records.ts';
import type { Database } from '../../neo4j/database.ts';
import { migrate } from '../../neo4j/migrations.ts';
import type { Progress } from '../../progress.ts';
import type { GeneratedGraph } from '../graph/generated.ts';
import { lineHistory } from './line-history.ts';
import { newMemory } from './memory.ts';

export interface Loaded {
  revisions: number;
  claims: number;
  lines: number;
}

const LINES_AT_ONCE = 2_000;

/**
 * Writes a whole graph into an empty database, with the ledger's own functions for what a version, a revision and a line
 * look like. What it leaves out is what makes staging slow: looking up what stands there, projecting the lines of every
 * revision anew, and proving each. `load-graph.neo4j.test.ts` proves that nothing differs in the end.
 */
export const loadGraph = async (
  database: Database,
  graph: GeneratedGraph,
  { logFolder, progress }: { logFolder: string; progress: Progress },
): Promise<Loaded> => {
  await migrate(database, progress);
  if (await readHead(database))
    throw new OperatorError('The database holds a graph already: load into an empty folder.');
  await createHead(database, graph.lineage);
  const memory = newMemory();
  let revisions = 0;
  for (const entry of graph.entries()) {
    const known = memory.knownBefore(entry);
    await database.write(async (transaction) => {
      await writeRecords(within(transaction), entry, known);
      await recordRevision(within(transaction), entry, graph.lineage, known);
    });
    await writeLogFile(logFolder, entry);
    memory.add(entry);
    revisions = entry.number;
    progress(`Revision ${entry.number}: ${memory.versions.claims.length} versions of claims.`);
  }
  const lines = await writeLines(database, lineHistory(memory.versions), progress);
  await publish(database);
  await rebuildFindables(database);
  await markDerived(database);
  return { revisions, claims: memory.versions.claims.length, lines };
};

const writeLines = async (database: Database, history: Iterable<LineVersion>, progress: Progress): Promise<number> => {
  let written = 0;
  let batch: LineVersion[] = [];
  const write = async (): Promise<void> => {
    const versions = batch;
    batch = [];
    await database.write((transaction) => createLines(within(transaction), versions));
    written += versions.length;
    progress(`${written} versions of lines.`);
  };
  for (const version of history) {
    batch.push(version);
    if (batch.length === LINES_AT_ONCE) await write();
  }
  await write();
  return written;
};
