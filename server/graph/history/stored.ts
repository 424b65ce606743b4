import { type Cypher, cypher, join } from '../../neo4j/cypher.ts';
import type { RevisionAnswer } from '../answers.ts';
import {
  type Compilation,
  collect,
  type Entries,
  inOrder,
  mapOf,
  type Place,
  type Projection,
} from '../compilation.ts';
import { integer, list, map, type Raw } from '../raw.ts';
import { readRevision, revisionMap } from '../revision-record.ts';
import type { Spell } from './spells.ts';

/** The last revision that a history tells of: that of the question, also where something is shown as it last was. */
export const lastTold = (compilation: Compilation, { at, asked }: Place): Cypher => (asked ? compilation.pinned : at);

/** What stood for a while, and those of the revisions at its two ends that the history reaches. */
export interface Stood<T> extends Spell {
  what: T;
  revisions: readonly RevisionAnswer[];
}

interface StoredSpell<T> {
  /** `MATCH … WHERE …`: binds `variable`. */
  matches: Cypher;
  variable: Cypher;
  /** What else `entries` need. */
  kept?: readonly Cypher[];
  addedIn: Cypher;
  removedIn: Cypher;
  until: Cypher;
  properties: readonly string[];
  entries?: Entries;
  read: (row: Readonly<Record<string, Raw>>) => T;
}

/** Every spell that `matches` binds, in their order, each with its revisions. */
export const stood = <T>(
  compilation: Compilation,
  { matches, variable, kept = [], addedIn, removedIn, until, properties, entries, read }: StoredSpell<T>,
): Projection<readonly Stood<T>[]> => {
  const [from, to] = [compilation.fresh('from'), compilation.fresh('to')];
  const [n, revision] = [compilation.fresh('n'), compilation.fresh('x')];
  const revisions = collect(
    cypher`UNWIND [${from}, ${to}] AS ${n} MATCH (${revision}:Revision {number: ${n}}) WHERE ${n} <= ${until}`,
    revisionMap(revision),
  );
  return {
    text: inOrder(
      cypher`${matches} WITH ${join([variable, ...kept], ',')}, ${addedIn} AS ${from}, ${removedIn} AS ${to}`,
      [variable, ...kept, from, to],
      from,
      mapOf(variable, properties, { spell: cypher`[${from}, ${to}]`, revisions, ...entries }),
    ),
    read: (raw) =>
      list(raw)
        .map(map)
        .map((row) => {
          const [from, to] = list(row.spell).map(integer);
          return {
            what: read(row),
            addedIn: integer(from),
            removedIn: integer(to),
            revisions: list(row.revisions).map(readRevision),
          };
        }),
  };
};

/** The versions that `matches` binds, up to the last revision that is told of. */
export const versionsOf = <T>(
  compilation: Compilation,
  {
    matches,
    variable,
    until,
    properties,
    read,
  }: Pick<StoredSpell<T>, 'matches' | 'variable' | 'until' | 'properties' | 'read'>,
): Projection<readonly Stood<T>[]> =>
  stood(compilation, {
    matches: cypher`${matches} AND ${variable}.addedIn <= ${until}`,
    variable,
    addedIn: cypher`${variable}.addedIn`,
    removedIn: cypher`${variable}.removedIn`,
    until,
    properties,
    read,
  });

/** Finds a revision among those of what stood; each end of each spell has its own. */
export const revisionAmong = (
  ...spells: readonly (readonly Stood<unknown>[])[]
): ((number: number) => RevisionAnswer) => {
  const known = new Map(
    spells.flat().flatMap(({ revisions }) => revisions.map((revision) => [revision.number, revision])),
  );
  return (number) => {
    const revision = known.get(number);
    if (revision === undefined) throw new Error(`Revision ${number} is told of and not stored.`);
    return revision;
  };
};
