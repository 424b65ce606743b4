/** What has been written so far, kept in memory so that the database need not be asked. */
import { type Collection, collections, type RecordOf } from '../../ledger/change-set.ts';
import type { Versions } from '../../ledger/history.ts';
import type { LogEntry } from '../../ledger/log-entry.ts';
import { OPEN, type VersionOf } from '../../ledger/versions.ts';
import type { Known } from '../../ledger/write-records.ts';

export interface Memory {
  /** What was known of an entry's ids before it. */
  knownBefore(entry: LogEntry): ReadonlyMap<string, Known>;
  add(entry: LogEntry): void;
  /** Every version that decides how lines are drawn. */
  readonly versions: Versions;
}

export const newMemory = (): Memory => {
  const known = new Map<string, Known>();
  const open = new Map<string, VersionOf<RecordOf[Collection]>>();
  const versions = {
    sources: [] as VersionOf<RecordOf['sources']>[],
    claims: [] as VersionOf<RecordOf['claims']>[],
    disputes: [] as VersionOf<RecordOf['disputes']>[],
    same: [] as VersionOf<RecordOf['same']>[],
  };
  const close = (id: string, number: number): void => {
    const version = open.get(id);
    if (version) version.removedIn = number;
    open.delete(id);
  };
  const begin = <R extends { id: string } & RecordOf[Collection]>(record: R, addedIn: number): VersionOf<R> => {
    const version = { record, addedIn, removedIn: OPEN };
    close(record.id, addedIn);
    open.set(record.id, version);
    return version;
  };
  return {
    versions,
    knownBefore: ({ changes: { put, close: closed } }) => {
      const ids = [
        ...collections.flatMap((collection): { id: string }[] => put[collection]).map(({ id }) => id),
        ...closed,
      ];
      return new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id)] as const] : [])).filter(isPresent));
    },
    add: ({ number, changes: { put, close: closed } }) => {
      for (const id of closed) close(id, number);
      for (const record of put.sources) versions.sources.push(begin(record, number));
      for (const record of put.claims) versions.claims.push(begin(record, number));
      for (const record of put.disputes) versions.disputes.push(begin(record, number));
      for (const record of put.same) versions.same.push(begin(record, number));
      for (const id of closed) known.set(id, { id, born: known.get(id)?.born ?? number, open: false, line: null });
      for (const { id } of collections.flatMap((collection): { id: string }[] => put[collection]))
        known.set(id, { id, born: known.get(id)?.born ?? number, open: true, line: null });
    },
  };
};

const isPresent = <K, V>(entry: readonly [K, V | undefined]): entry is readonly [K, V] => entry[1] !== undefined;
