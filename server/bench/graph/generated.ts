/** A generated graph as a log: revisions that the ledger would take, chained and hashed like any other. */
import { type ChangeSet, collections, countSteps, emptyChangeSet } from '../../ledger/change-set.ts';
import type { Held } from '../../ledger/held.ts';
import { type LogEntry, withHash } from '../../ledger/log-entry.ts';
import { normalise } from '../../ledger/normalise.ts';
import { ontologyHash } from '../../ledger/ontology-hash.ts';
import { sha256 } from '../../record/ids.ts';
import type { SourceRecord } from '../../record/records.ts';
import { contentOf } from './content.ts';
import { diceFrom } from './dice.ts';
import { copiesFound, corrections, type Group } from './later.ts';

export interface GeneratedGraph {
  lineage: string;
  /** One revision after the other, in order; each is made when it is asked for. */
  entries(): Iterable<LogEntry>;
}

export interface Size {
  entities: number;
  seed: number;
  /** The most steps of a revision. */
  steps?: number;
}

/** Below what the ledger takes at once. */
const STEPS = 4_500;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);

export const generateGraph = ({ entities, seed, steps = STEPS }: Size): GeneratedGraph => {
  const lineage = sha256(`generated ${seed} ${entities}`);
  return {
    lineage,
    *entries() {
      const dice = diceFrom(seed);
      const content = contentOf(dice, entities);
      const chapters: readonly (readonly [message: string, groups: Iterable<Group>])[] = [
        ['Enter sources', content.sources.map((source) => ({ sources: [source] }))],
        ['Enter entities', content.entries.map(({ entity, claims }) => ({ entities: [entity], claims: [...claims] }))],
        ['Enter claims', content.between.map((claim) => ({ claims: [claim] }))],
        ['Enter disputes', content.disputes.map((dispute) => ({ disputes: [dispute] }))],
        ['Correct what was wrong', corrections(dice, content)],
        ['Name the originals of copies', copiesFound(dice, content)],
      ];
      const sources = new Map<string, SourceRecord>();
      let [number, previous] = [0, lineage];
      for (const [message, groups] of chapters)
        for (const packed of inParts(groups, steps)) {
          number++;
          const changes = normalise(packed, heldOnly(sources));
          for (const source of changes.put.sources) sources.set(source.id, source);
          const at = new Date(FIRST_DAY + number * DAY).toISOString();
          const draft = {
            format: 1,
            number,
            at,
            author: 'the generator',
            message,
            ontology: ontologyHash,
            previous,
          } as const;
          const entry = withHash({ ...draft, changes, salts: saltsOf(changes, seed) });
          previous = entry.hash;
          yield entry;
        }
    },
  };
};

/** What the normal form of new records depends on. */
const heldOnly = (sources: Held['sources']): Held => ({
  number: 0,
  sources,
  entities: new Map(),
  claims: new Map(),
  disputes: new Map(),
  same: new Map(),
  different: new Map(),
  identities: new Map(),
});

/** Change sets of at most so many steps, less where a group would not fit. */
function* inParts(groups: Iterable<Group>, steps: number): Iterable<ChangeSet> {
  let part = emptyChangeSet();
  let size = 0;
  for (const group of groups) {
    const more = Object.values(group).reduce((sum, records) => sum + records.length, 0);
    if (size > 0 && size + more > steps) {
      yield part;
      [part, size] = [emptyChangeSet(), 0];
    }
    size += more;
    part.put.sources.push(...(group.sources ?? []));
    part.put.entities.push(...(group.entities ?? []));
    part.put.claims.push(...(group.claims ?? []));
    part.put.disputes.push(...(group.disputes ?? []));
    part.close.push(...(group.close ?? []));
  }
  if (countSteps(part) > 0) yield part;
}

/** Drawn in earnest elsewhere; here they follow from the seed, or two loads would differ. */
const saltsOf = ({ put }: ChangeSet, seed: number): Record<string, string> =>
  Object.fromEntries(
    collections
      .flatMap((collection): { id: string }[] => put[collection])
      .map(({ id }) => [id, sha256(`${seed} ${id}`).slice(0, 32)]),
  );
