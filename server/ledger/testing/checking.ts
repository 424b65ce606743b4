import type { ClaimRecord } from '../../record/records.ts';
import type { ChangeSet } from '../change-set.ts';
import { check } from '../check.ts';
import type { Held } from '../held.ts';
import { normalise } from '../normalise.ts';
import type { Problem } from '../problem.ts';
import { prospectOf } from '../prospect.ts';
import { beginning } from './world.ts';

const byId = <R extends { id: string }>(records: readonly R[]) => new Map(records.map((record) => [record.id, record]));

/** What a ledger that began with the invented world holds, and some claims more. */
export const holding = (...claims: ClaimRecord[]): Held => {
  const { put } = beginning();
  return {
    number: 1,
    sources: byId(put.sources),
    entities: byId(put.entities),
    claims: byId([...put.claims, ...claims]),
    disputes: new Map(),
    same: new Map(),
    different: new Map(),
    identities: new Map<string, string>([
      ...put.entities.map(({ id, kind }): [string, string] => [id, kind]),
      ...put.sources.map(({ id }): [string, string] => [id, 'Source']),
    ]),
  };
};

/** What the rules say of a change set; `former` are ids that closed claims once had. */
export const checked = (wanted: ChangeSet, held = holding(), former: readonly string[] = []) =>
  check(prospectOf({ wanted, changes: normalise(wanted, held) }, held, new Set(former)));

/** Problems by code and place. */
export const codes = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, path }) => `${code} ${path}`.trim());
