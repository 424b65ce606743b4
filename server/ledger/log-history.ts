import { canonical } from '../record/ids.ts';
import { type Collection, collections, type RecordOf } from './change-set.ts';
import { type LogEntry, leafOf } from './log-entry.ts';
import { propertiesOf } from './properties.ts';
import type { StoredVersion } from './stored-versions.ts';
import { OPEN } from './versions.ts';

/** A version of any collection, as a replay of the log makes it. */
export type ReplayedVersion = StoredVersion<RecordOf[Collection]> & { collection: Collection };

/** Replays a log in memory: every version that it makes, with every property. */
export const replayInMemory = (log: readonly LogEntry[]): readonly ReplayedVersion[] => {
  const versions: ReplayedVersion[] = [];
  const open = new Map<string, ReplayedVersion>();
  const born = new Map<string, number>();
  const close = (id: string, number: number) => {
    const version = open.get(id);
    if (version) version.removedIn = number;
    open.delete(id);
  };
  for (const { number, changes, salts } of log) {
    for (const id of changes.close) close(id, number);
    for (const collection of collections)
      for (const record of changes.put[collection]) {
        close(record.id, number);
        if (!born.has(record.id)) born.set(record.id, number);
        const [content, salt] = [canonical(record), salts[record.id] ?? ''];
        const version = {
          collection,
          record,
          addedIn: number,
          removedIn: OPEN,
          born: born.get(record.id) ?? number,
          content,
          salt,
          leaf: leafOf(salt, content),
          derived: propertiesOf(collection, record, number),
        };
        versions.push(version);
        open.set(record.id, version);
      }
  }
  return versions;
};
