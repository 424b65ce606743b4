import { canonical } from '../../record/ids.ts';
import { type FindableVersion, findableHistory, type Past } from '../findable-history.ts';
import type { Finding } from '../outcomes.ts';
import { readThings, type StoredThing } from '../stored-findables.ts';
import type { Ask } from '../stored-shapes.ts';
import { type Interval, OPEN } from '../versions.ts';
import { type Difference, differences } from './differences.ts';

const AT_ONCE = 1_000;

/** Every entity and source with its past, some at a time. */
export async function* allThings(ask: Ask): AsyncGenerator<readonly StoredThing[]> {
  let after = '';
  for (;;) {
    const things = await readThings(ask, after, AT_ONCE);
    if (things.length === 0) return;
    yield things;
    after = things.at(-1)?.id ?? '';
  }
}

const seenBy = <V extends Interval>(versions: readonly V[], head: number): readonly V[] =>
  versions
    .filter(({ addedIn }) => addedIn <= head)
    .map((version) => (version.removedIn > head ? { ...version, removedIn: OPEN } : version));

const pastSeenBy = <P extends Past>(past: P, head: number): P => ({
  ...past,
  sources: seenBy(past.sources, head),
  entities: seenBy(past.entities, head),
  claims: seenBy(past.claims, head),
});

/** Compares how a thing can be found at every revision up to the head with what its descriptions and claims make. */
export const findableDifferences = (
  thing: StoredThing,
  head: number,
): readonly Difference<FindableVersion, FindableVersion>[] => {
  const made = findableHistory(
    {
      ...pastSeenBy(thing, head),
      away: seenBy(thing.away, head),
      merged: thing.merged.map((other) => ({ ...pastSeenBy(other, head), while: seenBy(other.while, head) })),
    },
    head,
  );
  const idOf = ({ properties }: FindableVersion) => String(properties.id);
  const same = (is: FindableVersion, should: FindableVersion) => canonical(is) === canonical(should);
  return differences(seenBy(thing.found, head), made, { idOf, idMade: idOf, same });
};

/** What search looks at follows from the descriptions and claims of its time. */
export const searchFollows = async (ask: Ask, head: number): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for await (const things of allThings(ask))
    for (const thing of things)
      if (findableDifferences(thing, head).length > 0)
        findings.push({
          check: 'search-finds-this-graph',
          severity: 'error',
          id: thing.id,
          message: 'What search looks at does not follow from its descriptions and claims.',
        });
  return findings;
};
