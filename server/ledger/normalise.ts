import { canonical } from '../record/ids.ts';
import type { ClaimRecord, SourceRecord } from '../record/records.ts';
import { byText, type ChangeSet, type Collection, type RecordOf } from './change-set.ts';
import type { Held } from './held.ts';

/**
 * A change set in order of id, with what only the ledger can fill in, and without what it says already. The publication
 * date of a source stands in its claims that are open-ended, so a new date changes those too.
 */
export const normalise = (changes: ChangeSet, held: Held): ChangeSet => {
  const sources = new Map([...held.sources, ...changes.put.sources.map((source) => [source.id, source] as const)]);
  const given = new Set([...changes.put.claims.map((claim) => claim.id), ...changes.close]);
  const redated = new Set(
    changes.put.sources
      .filter((source) => source.published !== held.sources.get(source.id)?.published)
      .map(({ id }) => id),
  );
  const following = [...held.claims.values()].filter((claim) => redated.has(claim.source) && !given.has(claim.id));
  const claims = [...changes.put.claims, ...following].map((claim) => withSaid(claim, sources));
  return {
    put: {
      sources: differing('sources', changes.put.sources, held),
      entities: differing('entities', changes.put.entities, held),
      claims: differing('claims', claims, held),
      disputes: differing('disputes', changes.put.disputes, held),
      same: differing('same', changes.put.same, held),
      different: differing('different', changes.put.different, held),
    },
    close: [...changes.close].sort(byText),
  };
};

const withSaid = (claim: ClaimRecord, sources: ReadonlyMap<string, SourceRecord>): ClaimRecord => {
  if (claim.period === undefined) return claim;
  const { edtf } = claim.period;
  const published = sources.get(claim.source)?.published;
  const said = edtf.endsWith('/..') && published !== undefined ? { said: published } : {};
  return { ...claim, period: { edtf, ...said } };
};

const differing = <C extends Collection>(collection: C, records: readonly RecordOf[C][], held: Held): RecordOf[C][] => {
  const holding: ReadonlyMap<string, RecordOf[Collection]> = held[collection];
  return records
    .filter((record) => {
      const before = holding.get(record.id);
      return before === undefined || canonical(before) !== canonical(record);
    })
    .sort((a, b) => byText(a.id, b.id));
};
