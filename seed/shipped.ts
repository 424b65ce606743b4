import { collections } from '../server/ledger/change-set.ts';
import { changesFromFiles } from '../server/ledger/changes-from-files.ts';
import { check } from '../server/ledger/check.ts';
import type { Held } from '../server/ledger/held.ts';
import type { LogEntry } from '../server/ledger/log-entry.ts';
import { readLog } from '../server/ledger/log-files.ts';
import { normalise } from '../server/ledger/normalise.ts';
import type { Problems } from '../server/ledger/problem.ts';
import { prospectOf } from '../server/ledger/prospect.ts';
import type { Seeds } from './read-seeds.ts';

/**
 * Judges the meaning of the files against the shipped log, without a database. What was only said on this machine and
 * never shipped is not known here; `plan` knows it.
 */
export const judgeByLog = async (seeds: Seeds, folder: string): Promise<Problems> => {
  const { held, formerClaims } = await heldByLog(readLog(folder));
  const { changes: wanted } = changesFromFiles(seeds.files, held);
  return check(prospectOf({ wanted, changes: normalise(wanted, held) }, held, formerClaims));
};

/** What a log says at its end, and every claim that it ever said. */
const heldByLog = async (log: AsyncIterable<LogEntry>): Promise<{ held: Held; formerClaims: ReadonlySet<string> }> => {
  const held = {
    sources: new Map(),
    entities: new Map(),
    claims: new Map(),
    disputes: new Map(),
    same: new Map(),
    different: new Map(),
  };
  const identities = new Map<string, string>();
  const formerClaims = new Set<string>();
  let last = 0;
  for await (const { number, changes } of log) {
    for (const collection of collections) {
      for (const id of changes.close) held[collection].delete(id);
      for (const record of changes.put[collection]) held[collection].set(record.id, record);
    }
    for (const { id } of changes.put.sources) identities.set(id, 'Source');
    for (const { id, kind } of changes.put.entities) identities.set(id, kind);
    for (const { id } of changes.put.claims) formerClaims.add(id);
    last = number;
  }
  return { held: { number: last, ...held, identities }, formerClaims };
};
