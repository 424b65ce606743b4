import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { SourceRecord } from '../../record/records.ts';
import { type Compilation, collect, type LinePlace, literal, type Projection } from '../compilation.ts';
import { flags, integer, integers, list, map, type Raw, text, texts } from '../raw.ts';
import { sourceContent } from '../record-content.ts';
import { visible } from '../visible.ts';
import { disputesAgainst } from './disputes-against.ts';
import { beforeAndAfter, type HistoryOf, happened, type LineClaim } from './entry.ts';
import { type Step, stepsOf } from './spells.ts';
import { lastTold, revisionAmong, type Stood, versionsOf } from './stored.ts';

/** How the stack of claims changed that a line is made of, whatever the filter by which it was found. */
export const lineHistory: HistoryOf<LinePlace> = (compilation, place) => {
  const version = compilation.fresh('v');
  const until = lastTold(compilation, place);
  const versions = versionsOf(compilation, {
    matches: versionsAt(place, version),
    variable: version,
    until,
    properties: ['claims', 'claimAddedIn', 'sources', 'origins', 'disputed', 'inferred'],
    read: lineClaims,
  });
  const [bound, id] = [compilation.fresh('v'), compilation.fresh('id')];
  const disputes = disputesAgainst(compilation, {
    bound: cypher`${versionsAt(place, bound)} UNWIND ${bound}.claims AS ${id} WITH DISTINCT ${id}`,
    claim: id,
    at: place.at,
    until,
  });
  const sources = everStatedIn(compilation, place);
  return {
    text: literal({ until, versions: versions.text, disputes: disputes.text, sources: sources.text }),
    read: (raw) => {
      const found = map(raw);
      const [stood, disputed] = [versions.read(found.versions), disputes.read(found.disputes)];
      const named = sources.read(found.sources);
      const revisionOf = revisionAmong(stood);
      return stepsOf(stood, integer(found.until)).map((step) => ({
        revision: revisionOf(step.number),
        // That a line is disputed matters more than that it has changed.
        change: isNewlyDisputed(step) ? 'disputed' : happened(step),
        told: {
          noun: 'line',
          sources: named,
          disputes: disputed.filter(({ addedIn }) => addedIn === step.number).map(({ what }) => what),
          ...beforeAndAfter(step),
        },
      }));
    },
  };
};

const isNewlyDisputed = ({ before, after }: Step<Stood<readonly LineClaim[]>>): boolean =>
  before !== null &&
  (after?.what ?? []).some(({ id, disputed }) => disputed && !before.what.some((was) => was.id === id && was.disputed));

const versionsAt = ({ from, to, variable }: LinePlace, version: Cypher): Cypher =>
  cypher`MATCH (${from})-[${version}]->(${to}) WHERE type(${version}) = type(${variable}) AND ${version}.id = ${variable}.id`;

const lineClaims = (row: Readonly<Record<string, Raw>>): readonly LineClaim[] => {
  const [addedIn, sources, origins] = [integers(row.claimAddedIn), texts(row.sources), texts(row.origins)];
  const [disputed, inferred] = [flags(row.disputed), flags(row.inferred)];
  return texts(row.claims).map((id, i) => ({
    id,
    addedIn: addedIn[i] ?? 0,
    source: sources[i] ?? '',
    origin: origins[i] ?? '',
    disputed: disputed[i] === true,
    inferred: inferred[i] === true,
  }));
};

const everStatedIn = (compilation: Compilation, place: LinePlace): Projection<readonly SourceRecord[]> => {
  const [version, id, source] = [compilation.fresh('v'), compilation.fresh('id'), compilation.fresh('t')];
  return {
    text: collect(
      cypher`${versionsAt(place, version)} AND ${version}.addedIn <= ${lastTold(compilation, place)}
        UNWIND ${version}.sources AS ${id} WITH DISTINCT ${id}
        MATCH (${source}:SourceText {id: ${id}}) WHERE ${visible(source, place.at)}`,
      cypher`${source}.content`,
    ),
    read: (raw) => list(raw).map((content) => sourceContent(text(content))),
  };
};
