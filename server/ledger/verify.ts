/** Proves a live database: its lines against its claims, its claims against its log, its log against its hashes. */
import type { Database } from '../neo4j/database.ts';
import { revisionsAgainstLog, versionsAgainstLog } from './checks/against-log.ts';
import { claimsInPlace, personsSpared, roundSums, standingOnClosed } from './checks/claims.ts';
import { searchFollows } from './checks/findables.ts';
import { lineClaims, lineDifferences } from './checks/lines.ts';
import { redirectDifferences } from './checks/redirects.ts';
import { requireHead } from './head.ts';
import type { HeldRecords } from './held.ts';
import { type LogEntry, logText, parseLogEntry } from './log-entry.ts';
import { loggedNumbers, readLogFile } from './log-files.ts';
import type { Finding } from './outcomes.ts';
import { readAllLines } from './stored-lines.ts';
import { readLogText, readRevisions } from './stored-log.ts';
import { readAllRedirects } from './stored-redirects.ts';
import { type Ask, reading } from './stored-shapes.ts';
import { readAllVersions, type StoredVersions } from './stored-versions.ts';
import { OPEN, type VersionOf } from './versions.ts';

/** Everything is read as the head sees it, so a writer at work beside it is no finding. */
export const verifyLedger = async (database: Database, logFolder: string): Promise<readonly Finding[]> => {
  const ask = reading(database, { timeout: PATIENCE });
  const { number, lineage } = await requireHead(database);
  const { log, findings } = await readStoredLog(ask, number, logFolder);
  const versions = await readAllVersions(ask, number);
  const lines = (await readAllLines(ask)).filter((line) => line.addedIn <= number);
  const redirects = (await readAllRedirects(ask)).filter((redirect) => redirect.addedIn <= number);
  const held = openIn(versions, number);
  return [
    ...findings,
    ...revisionsAgainstLog(log, await readRevisions(ask, number), lineage),
    ...versionsAgainstLog(log, versions),
    ...lineDifferences(versions, lines, number).map(
      ({ id, addedIn, is, should }): Finding => ({
        check: 'projection-equals-rebuild',
        severity: 'error',
        id,
        message: `The version of revision ${addedIn} ${is ? (should ? 'differs from' : 'does not follow from') : 'is missing, and follows from'} its claims.`,
      }),
    ),
    ...redirectDifferences(versions.same, redirects, number).map(
      ({ id, addedIn, is, should }): Finding => ({
        check: 'projection-equals-rebuild',
        severity: 'error',
        id,
        message: `Its redirect of revision ${addedIn} ${is ? (should ? 'differs from' : 'does not follow from') : 'is missing, and follows from'} the merges of its time.`,
      }),
    ),
    ...lineClaims(lines, held.claims, number),
    ...(await claimsInPlace(ask, held)),
    ...roundSums(held),
    ...personsSpared(held),
    ...standingOnClosed(held),
    ...(await searchFollows(ask, number)),
  ];
};

/** What stands of the versions that a revision sees. */
const openIn = (versions: StoredVersions, number: number): HeldRecords => {
  const open = <R extends { id: string }>(of: readonly VersionOf<R>[]): ReadonlyMap<string, R> =>
    new Map(of.filter(({ removedIn }) => removedIn === OPEN).map(({ record }) => [record.id, record]));
  return {
    number,
    sources: open(versions.sources),
    entities: open(versions.entities),
    claims: open(versions.claims),
    disputes: open(versions.disputes),
    same: open(versions.same),
    different: open(versions.different),
  };
};

const PATIENCE = 60_000;

/** The log in the database, entry by entry, compared byte for byte with the files. */
const readStoredLog = async (
  ask: Ask,
  head: number,
  folder: string,
): Promise<{ log: readonly LogEntry[]; findings: readonly Finding[] }> => {
  const files = new Set(await loggedNumbers(folder));
  const log: LogEntry[] = [];
  const findings: Finding[] = [];
  const damaged = (number: number, message: string) =>
    findings.push({ check: 'log-gives-this-graph', severity: 'error', id: String(number), message });
  for (let number = 1; number <= head; number++) {
    const text = await readLogText(ask, number);
    try {
      const entry = parseLogEntry(text ?? '');
      log.push(entry);
      if (!files.has(number)) damaged(number, `Its log file is missing in ${folder}.`);
      else if ((await readLogFile(folder, number)) !== `${logText(entry)}\n`)
        damaged(number, `Its log file in ${folder} is not what was written.`);
    } catch (error) {
      damaged(number, `Its log entry in the database is damaged. ${error instanceof Error ? error.message : error}`);
    }
  }
  return { log, findings };
};
