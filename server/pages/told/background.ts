import type { ClaimAnswer, DisputeAnswer, EntityAnswer, RelationAnswer } from '../../graph/answers.ts';
import { ask, selecting } from '../../graph/asking.ts';
import { wholeEntries } from '../../graph/line-entries.ts';
import { descriptionsOf } from '../../graph/questions/descriptions.ts';
import { disputesOfClaims } from '../../graph/questions/disputes-of-claims.ts';
import { sentencesOf } from '../../graph/questions/sentences.ts';
import type { Reading } from '../../graph/reading.ts';
import { noFields } from '../../graph/selection.ts';
import type { SentenceParts } from '../../graph/sentence-parts.ts';
import type { EntityRecord } from '../../record/records.ts';

/**
 * What it takes to tell the claims and lines of a page: what their sentences name, and what is raised against the claims
 * that are disputed. It is asked once for all lists of the page.
 */
export interface Background {
  parts: ReadonlyMap<string, SentenceParts>;
  contests: ReadonlyMap<string, readonly DisputeAnswer[]>;
  /** The ends and qualifiers of the lines. */
  named: ReadonlyMap<string, EntityRecord>;
}

const ids = selecting('id');
const ends = {
  from: ask('from', {}, ids),
  to: ask('to', {}, ids),
  qualifier: ask(
    'qualifiers',
    {},
    selecting({ name: 'value', args: {}, selection: selecting({ name: 'entity', args: {}, selection: ids }) }),
  ),
};
export const periods = ask('periods');

/** What the telling of a line asks for. */
export const lineSelection = selecting(wholeEntries, ...Object.values(ends), periods);

/** Where a line runs, and the entity in its identity, if one is. */
export const endsOf = (
  line: RelationAnswer,
): { from: EntityAnswer; to: EntityAnswer; qualifier: EntityAnswer | null } => ({
  from: ends.from.of(line),
  to: ends.to.of(line),
  qualifier: ends.qualifier.of(line),
});

const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)].sort();

export const askBackground = async (
  reading: Reading,
  { claims = [], lines = [] }: { claims?: readonly ClaimAnswer[]; lines?: readonly RelationAnswer[] },
): Promise<Background> => {
  // What has been retracted, replaced or closed was perhaps disputed before, and is still read with what was said against it.
  const contested = claims.filter(({ status }) => status !== 'live');
  const at = lines.flatMap((line) => Object.values(endsOf(line)).flatMap((end) => end?.id ?? []));
  const [parts, contests, named] = await Promise.all([
    sentencesOf(reading, distinct(claims.map(({ id }) => id))),
    disputesOfClaims(reading, distinct(contested.map(({ id }) => id)), 'disputedBy', noFields),
    descriptionsOf(reading, distinct(at)),
  ]);
  const others = [...contests.values()].flat().map(({ claim }) => claim.id);
  const more = await sentencesOf(reading, distinct(others.filter((id) => !parts.has(id))));
  return { parts: new Map([...parts, ...more]), contests, named };
};

export const partsOf = ({ parts }: Pick<Background, 'parts'>, { id }: ClaimAnswer): SentenceParts => {
  const found = parts.get(id);
  if (found === undefined) throw new Error(`What the sentence of ${id} names was not asked.`);
  return found;
};

export const describedIn = ({ named }: Background, { id }: EntityAnswer): EntityRecord => {
  const found = named.get(id);
  if (found === undefined) throw new Error(`How ${id} is described was not asked.`);
  return found;
};
