import { cypher } from '../../neo4j/cypher.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../record/records.ts';
import { type Compilation, collect, first, literal, type Place, type Projection } from '../compilation.ts';
import { integer, list, map, maybe, type Raw, text } from '../raw.ts';
import { claimContent, entityContent, sourceContent } from '../record-content.ts';
import { visible } from '../visible.ts';
import { disputesAgainst } from './disputes-against.ts';
import { beforeAndAfter, type CountingDispute, type HistoryEntry, type HistoryOf, happened } from './entry.ts';
import { joined, type Step, stepsOf, within } from './spells.ts';
import { lastTold, revisionAmong, type Stood, versionsOf } from './stored.ts';

/** What a claim said, whether it was retracted, and what disputed it. */
export const claimHistory: HistoryOf<Place> = (compilation, place) => {
  const { variable, at } = place;
  const version = compilation.fresh('v');
  const until = lastTold(compilation, place);
  const versions = versionsOf(compilation, {
    matches: cypher`MATCH (${version}:Claim {id: ${variable}.id}) WHERE true`,
    variable: version,
    until,
    properties: ['content'],
    read: (row) => claimContent(text(row.content)),
  });
  const [claim, bound] = [cypher`${variable}.id`, cypher``];
  const disputes = disputesAgainst(compilation, { bound, claim, at, until });
  const mentions = everMentioned(compilation, place);
  const source = statedIn(compilation, place);
  return {
    text: literal({
      until,
      versions: versions.text,
      disputes: disputes.text,
      mentions: mentions.text,
      source: source.text,
    }),
    read: (raw) => {
      const found = map(raw);
      const last = integer(found.until);
      const [said, disputed] = [versions.read(found.versions), disputes.read(found.disputes)];
      const names = { mentions: mentions.read(found.mentions), source: source.read(found.source) };
      const revisionOf = revisionAmong(said, disputed);
      return [
        ...stepsOf(said, last).map(
          (step): HistoryEntry => ({
            revision: revisionOf(step.number),
            change: isRetracting(step) ? 'retracted' : happened(step),
            told: { noun: 'claim', ...names, ...beforeAndAfter(step) },
          }),
        ),
        ...disputesIn(disputed, said, last).map(
          ({ number, came, went }): HistoryEntry => ({
            revision: revisionOf(number),
            change: came.length > 0 ? 'disputed' : 'changed',
            told: { noun: 'disputes', came, went },
          }),
        ),
      ];
    },
  };
};

const isRetracting = ({ before, after }: Step<Stood<ClaimRecord>>): boolean =>
  before !== null && before.what.retracted === undefined && after?.what.retracted !== undefined;

// A dispute matters while the claim itself stands; that a closed claim is no longer disputed is no news.
const disputesIn = (
  disputes: readonly Stood<CountingDispute>[],
  claim: readonly Stood<ClaimRecord>[],
  until: number,
): readonly { number: number; came: readonly CountingDispute[]; went: readonly CountingDispute[] }[] => {
  const standing = joined(claim);
  const closings = new Set(standing.map(({ removedIn }) => removedIn));
  const steps = [...new Set(disputes.map(({ what }) => what.id))].flatMap((id) =>
    joined(disputes.filter(({ what }) => what.id === id))
      .flatMap((spell) => within(spell, standing))
      .flatMap((spell) => stepsOf([spell], until)),
  );
  const numbers = [...new Set(steps.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const here = steps.filter((step) => step.number === number);
    const came = here.flatMap(({ after }) => after?.what ?? []);
    const went = closings.has(number) ? [] : here.flatMap(({ after, before }) => (after ? [] : (before?.what ?? [])));
    return came.length + went.length === 0 ? [] : [{ number, came, went }];
  });
};

// Whatever any version names, each as it is called at the revision of the answer.
const everMentioned = (compilation: Compilation, place: Place): Projection<readonly EntityRecord[]> => {
  const { variable, at } = place;
  const [version, id, entity] = [compilation.fresh('v'), compilation.fresh('id'), compilation.fresh('d')];
  return {
    text: collect(
      cypher`MATCH (${version}:Claim {id: ${variable}.id}) WHERE ${version}.addedIn <= ${lastTold(compilation, place)}
        UNWIND coalesce(${version}.attributedTo, []) + coalesce(${version}.mentions, []) AS ${id} WITH DISTINCT ${id}
        MATCH (${entity}:Description {id: ${id}}) WHERE ${visible(entity, at)}`,
      cypher`${entity}.content`,
    ),
    read: (raw) => list(raw).map((content) => entityContent(text(content))),
  };
};

const statedIn = (compilation: Compilation, { variable, at }: Place): Projection<SourceRecord | undefined> => {
  const source = compilation.fresh('t');
  return {
    text: first(
      cypher`MATCH (${variable})-[:STATED_IN]->()<-[:DESCRIBES]-(${source}) WHERE ${visible(source, at)}`,
      cypher`${source}.content`,
    ),
    read: (raw) => maybe((content: Raw) => sourceContent(text(content)), raw) ?? undefined,
  };
};
