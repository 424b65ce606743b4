import { canonical } from '../record/ids.ts';
import type {
  ClaimRecord,
  DifferentRecord,
  DisputeRecord,
  EntityRecord,
  SameRecord,
  SourceRecord,
} from '../record/records.ts';
import { byText, type ChangeSet } from './change-set.ts';
import type { Held } from './held.ts';

/** What a set of seed files says. */
export interface FromFiles {
  sources: readonly SourceRecord[];
  entities: readonly EntityRecord[];
  claims: readonly ClaimRecord[];
  disputes: readonly DisputeRecord[];
  /** What the file of merges says; absent where there is none. */
  same?: readonly SameRecord[];
  different?: readonly DifferentRecord[];
}

/** The change set that makes the ledger say what the files say, and the ids that have no file. */
export interface FileComparison {
  changes: ChangeSet;
  /** Sources, entities and judgements on who is who that the ledger holds without a file; they are left alone. */
  notInFiles: readonly string[];
}

/**
 * Compares files with the ledger. A source file speaks for its own claims and their disputes, an entity file for its
 * own entity, and the files of judgements for the entities that have files: what such a file no longer says is closed,
 * and what has no file is left alone. Sources named in `close` lose all their claims, and themselves.
 */
export const changesFromFiles = (files: FromFiles, held: Held, close: readonly string[] = []): FileComparison => {
  const sources = new Set(files.sources.map((source) => source.id));
  const entities = new Set(files.entities.map((entity) => entity.id));
  const { same = [], different = [] } = files;
  const said = new Set([...files.claims, ...files.disputes, ...same, ...different].map((record) => record.id));
  const givenUp = new Set(close);
  const speaks = (source: string | undefined): boolean =>
    source !== undefined && (sources.has(source) || givenUp.has(source));

  const closings = [
    ...[...held.claims.values()].filter((claim) => speaks(claim.source)),
    ...[...held.disputes.values()].filter((dispute) => speaks(sourceOf(dispute, held))),
    ...[...held.same.values()].filter(({ merge }) => files.same && entities.has(merge)),
    ...[...held.different.values()].filter((pair) => files.different && pair.entities.every((id) => entities.has(id))),
  ]
    .map((record) => record.id)
    .filter((id) => !said.has(id));
  const closed = new Set(closings);
  const differs = <R extends { id: string }>(records: readonly R[], holding: ReadonlyMap<string, R>): R[] =>
    records.filter((record) => {
      const before = holding.get(record.id);
      return before === undefined || canonical(before) !== canonical(record);
    });
  return {
    changes: {
      put: {
        sources: differs(files.sources, held.sources),
        entities: differs(files.entities, held.entities),
        claims: [...files.claims],
        disputes: differs(files.disputes, held.disputes),
        same: differs(same, held.same),
        different: differs(different, held.different),
      },
      close: [...closings, ...close.filter((id) => held.sources.has(id))].sort(byText),
    },
    notInFiles: [...held.sources.keys(), ...held.entities.keys(), ...held.same.keys(), ...held.different.keys()]
      .filter((id) => !sources.has(id) && !entities.has(id) && !givenUp.has(id))
      .filter((id) => !said.has(id) && !closed.has(id))
      .sort(byText),
  };
};

/** The source whose file a dispute stands in: that of the disputing claim. */
const sourceOf = (dispute: DisputeRecord, held: Held): string | undefined =>
  held.claims.get(dispute.claim)?.source ?? dispute.claim.split(':')[0];
