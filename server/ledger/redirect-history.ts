import type { SameRecord } from '../record/records.ts';
import type { Redirect } from './stored-redirects.ts';
import { movedIds, type Survivors, survivorsOf } from './survivors.ts';
import { isVisible, OPEN, type VersionOf } from './versions.ts';

/** What the redirects should have been at each revision up to `head`. */
export const redirectHistory = (same: readonly VersionOf<SameRecord>[], head: number): readonly Redirect[] => {
  const history: Redirect[] = [];
  const open = new Map<string, Redirect>();
  let before: Survivors = new Map();
  for (let number = 1; number <= head; number++) {
    const after = survivorsOf(same.filter((version) => isVisible(version, number)).map(({ record }) => record));
    for (const id of movedIds(before, after)) {
      const closing = open.get(id);
      if (closing) closing.removedIn = number;
      open.delete(id);
      const to = after.get(id);
      if (to === undefined) continue;
      const redirect = { id, to, addedIn: number, removedIn: OPEN };
      history.push(redirect);
      open.set(id, redirect);
    }
    before = after;
  }
  return history;
};
