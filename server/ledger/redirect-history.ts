import type { SameRecord } from '../record/records.ts';
import { historyOf, revisionsTo } from './history.ts';
import type { Redirect } from './stored-redirects.ts';
import { survivorsOf } from './survivors.ts';
import { isVisible, type VersionOf } from './versions.ts';

/** What the redirects should have been at each revision up to `head`. */
export const redirectHistory = (same: readonly VersionOf<SameRecord>[], head: number): readonly Redirect[] =>
  historyOf(revisionsTo(head), (number) =>
    survivorsOf(same.filter((version) => isVisible(version, number)).map(({ record }) => record)),
  ).map(({ value: to, born, ...spell }) => ({ to, ...spell }));
