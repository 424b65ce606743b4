import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import { claimListing, pageArguments, parse } from '../arguments.ts';
import { claimPage } from '../claim-page.ts';
import { type Compilation, first, mapOf, type Nouns, type Place, type Projection } from '../compilation.ts';
import { copiesOf } from '../copies.ts';
import { historyPage } from '../history/entry.ts';
import { sourceHistory } from '../history/source-history.ts';
import { integer, map, maybe, text } from '../raw.ts';
import { sourceContent } from '../record-content.ts';
import type { SelectedField, Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import { readEntries, slotEntries } from './slots.ts';
import { untilEntry, untilOf, versionedOf, versionProperties } from './versioned.ts';

const versionOf = ({ variable, at }: Place, fresh: Cypher): Cypher =>
  cypher`[(${variable})<-[:DESCRIBES]-(${fresh}:SourceText) WHERE ${visible(fresh, at)} | ${mapOf(fresh, ['content', ...versionProperties], {})}][0]`;

const originalOf = (compilation: Compilation, { variable, at }: Place, selection: Selection): Projection<unknown> => {
  const version = compilation.fresh('v');
  const original = compilation.fresh('s');
  const { text: projection, read } = compilation.nouns.source(compilation, { variable: original, at }, selection);
  return {
    text: first(
      cypher`MATCH (${version}:SourceText)-[:DESCRIBES]->(${variable}) WHERE ${visible(version, at)}
        MATCH (${original}:Source {id: ${version}.copyOf})`,
      projection,
    ),
    read: (raw) => maybe(read, raw),
  };
};

const entryOf = (
  compilation: Compilation,
  place: Place,
  { name, args, selection }: SelectedField,
): Projection<unknown> | undefined => {
  if (name === 'history') return historyPage(compilation, place, sourceHistory, parse(pageArguments, args));
  if (name === 'copyOf') return originalOf(compilation, place, selection);
  if (name === 'copies') return copiesOf(compilation, place, selection);
  if (name !== 'claims') return undefined;
  const where = (claim: Cypher) => cypher`MATCH (${claim}:Claim)-[:STATED_IN]->(${place.variable})`;
  return claimPage(compilation, place.at, where, claimListing(args), selection);
};

/** A source as described at `place.at`, and what the selection asks beyond that. */
export const projectSource: Nouns['source'] = (compilation, place, selection) => {
  const slots = slotEntries(compilation, selection, (field) => entryOf(compilation, place, field));
  const version = versionOf(place, compilation.fresh('t'));
  return {
    text: mapOf(place.variable, ['id'], {
      at: place.at,
      version,
      ...untilEntry(compilation, place),
      ...slots.entries,
    }),
    read: (raw) => {
      const source = map(raw);
      const at = integer(source.at);
      const described = map(source.version);
      return {
        noun: 'source',
        ...versionedOf(text(source.id), described, at, untilOf(source, at)),
        record: sourceContent(text(described.content)),
        fields: readEntries(slots, source),
      };
    },
  };
};
