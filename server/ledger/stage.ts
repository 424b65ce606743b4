import type { Database, Runner } from '../neo4j/database.ts';
import { readBackground } from './background.ts';
import type { ChangeSet } from './change-set.ts';
import { lockHead } from './head.ts';
import { checkInvariants } from './invariants.ts';
import { type LogEntry, type LogEntryDraft, withHash } from './log-entry.ts';
import type { Conflict } from './outcomes.ts';
import { recordRevision } from './record-revision.ts';
import { readPrevious } from './stored-log.ts';
import { writeRedirects } from './stored-redirects.ts';
import { formOf, within } from './stored-shapes.ts';
import { survivorIn } from './survivors.ts';
import { claimsMoved, linesAfter } from './touched-lines.ts';
import { writeFindables } from './write-findables.ts';
import { writeLines } from './write-lines.ts';
import { readKnown, writeRecords } from './write-records.ts';
import { drawnLine } from './written-lines.ts';

/** A revision to be, without what only the locked ledger can say. */
export type Draft = Omit<LogEntryDraft, 'format' | 'number' | 'previous'>;

/**
 * Writes a revision where no reader looks, in one transaction: under the number after the head's, which every reader is
 * pinned below. Either all of it is committed, checked, or none. A replay expects the hash that the log has.
 */
export const stage = (
  database: Database,
  { lineage, base }: { lineage: string; base: number },
  draft: Draft,
  expected?: string,
): Promise<LogEntry | Conflict> =>
  database.write(async (transaction) => {
    const head = await lockHead(transaction);
    if (head.lineage !== lineage) return conflict('The plan was made on another ledger. Make it again on this one.');
    if (head.staged !== base)
      return conflict(
        `The plan was made on revision ${base}, and the ledger stands at ${head.staged}. Make it again on that.`,
      );
    const previous = (await readPrevious(within(transaction), base)) ?? lineage;
    const entry = withHash({ format: 1, number: base + 1, ...draft, previous });
    if (expected !== undefined && entry.hash !== expected)
      throw new Error(`Revision ${entry.number} of the log does not follow from this ledger.`);
    await writeRevision(transaction, entry, lineage);
    return entry;
  });

export const isConflict = (result: LogEntry | Conflict): result is Conflict => 'outcome' in result;

const conflict = (reason: string): Conflict => ({ outcome: 'conflict', reason });

const writeRevision = async (transaction: Runner, entry: LogEntry, lineage: string): Promise<void> => {
  const { changes, number } = entry;
  const ask = within(transaction);
  const before = await readBackground(ask);
  const known = await readKnown(ask, changes);
  await writeRecords(ask, entry, known);
  const after = changesBackground(changes) ? await readBackground(ask) : before;
  const moved = await claimsMoved(ask, before, after);
  const [was, is] = [survivorIn(before.survivors), survivorIn(after.survivors)];
  const touched = new Set([
    ...[...known.values()].flatMap(({ open, line }) => (open && line !== null ? (drawnLine(line, was) ?? []) : [])),
    ...moved.flatMap(({ line }) => [drawnLine(line, was), drawnLine(line, is)].flatMap((id) => id ?? [])),
    ...(await linesAfter(ask, changes, { number, before, after })),
  ]);
  const claims = [...changes.put.claims.map(({ id }) => id), ...moved.map(({ claim }) => claim)];
  await writeLines(ask, { touched, claims, number, background: after });
  await writeRedirects(ask, { before: before.survivors, after: after.survivors, number });
  await writeFindables(ask, changes, { before: before.survivors, after: after.survivors, number });
  await checkInvariants(ask, { touched, changes, number, background: after });
  await recordRevision(ask, entry, lineage, known);
};

const changesBackground = ({ put, close }: ChangeSet): boolean =>
  put.sources.length > 0 || put.same.length > 0 || close.some((id) => ['thing', 'same'].includes(formOf(id)));
