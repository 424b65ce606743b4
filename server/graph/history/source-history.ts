import { cypher } from '../../neo4j/cypher.ts';
import { literal, type Place } from '../compilation.ts';
import { integer, map, text } from '../raw.ts';
import { sourceContent } from '../record-content.ts';
import { beforeAndAfter, type HistoryOf, happened } from './entry.ts';
import { stepsOf } from './spells.ts';
import { lastTold, revisionAmong, versionsOf } from './stored.ts';

/** How a source was described. */
export const sourceHistory: HistoryOf<Place> = (compilation, place) => {
  const version = compilation.fresh('v');
  const until = lastTold(compilation, place);
  const versions = versionsOf(compilation, {
    matches: cypher`MATCH (${version}:SourceText)-[:DESCRIBES]->(${place.variable}) WHERE true`,
    variable: version,
    until,
    properties: ['content'],
    read: (row) => sourceContent(text(row.content)),
  });
  return {
    text: literal({ until, versions: versions.text }),
    read: (raw) => {
      const found = map(raw);
      const stood = versions.read(found.versions);
      const revisionOf = revisionAmong(stood);
      return stepsOf(stood, integer(found.until)).map((step) => ({
        revision: revisionOf(step.number),
        change: happened(step),
        told: { noun: 'source', ...beforeAndAfter(step) },
      }));
    },
  };
};
