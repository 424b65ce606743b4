import { cypher } from '../../neo4j/cypher.ts';
import type { EntityRecord } from '../../record/records.ts';
import { type Compilation, first, literal, type Place, type Projection } from '../compilation.ts';
import { flag, integer, map, maybe, type Raw, text } from '../raw.ts';
import { entityContent, sameContent } from '../record-content.ts';
import { visible } from '../visible.ts';
import { beforeAndAfter, type HistoryEntry, type HistoryOf, happened, type Merge } from './entry.ts';
import { joined, stepsOf } from './spells.ts';
import { lastTold, revisionAmong, type Stood, stood, versionsOf } from './stored.ts';

/** How an entity was described, and what it was found to be one with. */
export const entityHistory: HistoryOf<Place> = (compilation, place) => {
  const descriptions = describedAs(compilation, place);
  const merges = mergedWith(compilation, place);
  return {
    text: literal({
      until: lastTold(compilation, place),
      descriptions: descriptions.text,
      merges: merges.text,
    }),
    read: (raw) => {
      const found = map(raw);
      const until = integer(found.until);
      const versions = descriptions.read(found.descriptions);
      const judgements = merges.read(found.merges);
      const revisionOf = revisionAmong(versions, judgements);
      return [
        ...stepsOf(versions, until).map(
          (step): HistoryEntry => ({
            revision: revisionOf(step.number),
            change: happened(step),
            told: { noun: 'entity', ...beforeAndAfter(step) },
          }),
        ),
        ...mergesIn(judgements, until).map(
          ({ number, change, what }): HistoryEntry => ({
            revision: revisionOf(number),
            change,
            told: { noun: 'merge', apart: change === 'unmerged', ...what },
          }),
        ),
      ];
    },
  };
};

const describedAs = (compilation: Compilation, place: Place): Projection<readonly Stood<EntityRecord>[]> => {
  const version = compilation.fresh('v');
  return versionsOf(compilation, {
    matches: cypher`MATCH (${version}:Description)-[:DESCRIBES]->(${place.variable}) WHERE true`,
    variable: version,
    until: lastTold(compilation, place),
    properties: ['content'],
    read: (row) => entityContent(text(row.content)),
  });
};

const mergedWith = (compilation: Compilation, place: Place): Projection<readonly Stood<Merge>[]> => {
  const { variable, at } = place;
  const [same, other] = [compilation.fresh('s'), compilation.fresh('d')];
  const until = lastTold(compilation, place);
  const otherId = cypher`CASE WHEN ${same}.keep = ${variable}.id THEN ${same}.merge ELSE ${same}.keep END`;
  return stood(compilation, {
    matches: cypher`CALL (${variable}) {
        MATCH (${same}:Same {keep: ${variable}.id}) RETURN ${same}
        UNION
        MATCH (${same}:Same {id: 'same.' + ${variable}.id}) RETURN ${same}
      }
      WITH ${same} WHERE ${same}.addedIn <= ${until}`,
    variable: same,
    addedIn: cypher`${same}.addedIn`,
    removedIn: cypher`${same}.removedIn`,
    until,
    properties: ['content'],
    entries: {
      answers: cypher`${same}.keep = ${variable}.id`,
      other: first(
        cypher`MATCH (${other}:Description {id: ${otherId}}) WHERE ${visible(other, at)}`,
        cypher`${other}.content`,
      ),
    },
    read: (row) => {
      const { keep, merge, reason } = sameContent(text(row.content));
      const answers = flag(row.answers);
      const other = maybe((raw: Raw) => entityContent(text(raw)), row.other);
      return { answers, otherId: answers ? merge : keep, other, reason };
    },
  });
};

// Each pair by itself, because an id may be merged into another as soon as it is taken from the first.
const mergesIn = (judgements: readonly Stood<Merge>[], until: number) =>
  [...new Set(judgements.map(({ what }) => pairOf(what)))].flatMap((pair) =>
    stepsOf(joined(judgements.filter(({ what }) => pairOf(what) === pair)), until).flatMap(
      ({ number, before, after }) => {
        const what = (after ?? before)?.what;
        return what === undefined ? [] : [{ number, change: after === null ? 'unmerged' : 'merged', what } as const];
      },
    ),
  );

const pairOf = ({ answers, otherId }: Merge): string => `${answers} ${otherId}`;
