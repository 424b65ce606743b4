import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import type { ClaimAnswer, MentionAnswer } from '../answers.ts';
import { pageArguments, parse } from '../arguments.ts';
import { isDisputed } from '../claim-test.ts';
import {
  type Compilation,
  collect,
  first,
  inOrder,
  literal,
  mapOf,
  type Nouns,
  type Place,
  type Projection,
} from '../compilation.ts';
import { disputesOf } from '../disputes.ts';
import { claimHistory } from '../history/claim-history.ts';
import { historyPage } from '../history/entry.ts';
import { linesAt } from '../lines.ts';
import { reached, survivor } from '../merged.ts';
import { flag, integer, list, map, maybe, text } from '../raw.ts';
import { claimContent } from '../record-content.ts';
import { anyRelation } from '../relation-test.ts';
import { behind, type SelectedField, type Selection } from '../selection.ts';
import { sentenceParts } from '../sentence-parts.ts';
import { visible } from '../visible.ts';
import { readEntries, slotEntries } from './slots.ts';
import { untilEntry, untilOf, versionedOf, versionProperties } from './versioned.ts';

type Link = 'SUBJECT' | 'OBJECT' | 'ATTRIBUTED_TO';
const links: Readonly<Record<Link, Cypher>> = {
  SUBJECT: cypher`SUBJECT`,
  OBJECT: cypher`OBJECT`,
  ATTRIBUTED_TO: cypher`ATTRIBUTED_TO`,
};

/** Those at the end of a link, each as the one that answers for it. */
const entitiesOf = (compilation: Compilation, { variable, at }: Place, link: Link, selection: Selection) => {
  const { matches, entity } = reached(
    compilation,
    at,
    (end) => cypher`MATCH (${variable})-[:${links[link]}]->(${end})`,
  );
  const member = compilation.nouns.entity(compilation, { variable: entity, at }, selection);
  return {
    text: inOrder(matches, [entity], cypher`${entity}.id`, member.text),
    // Two that were written may be one by now.
    read: (raw: unknown) => [
      ...new Map(
        list(raw)
          .map(member.read)
          .map((found) => [found.id, found]),
      ).values(),
    ],
  };
};

const one = <T>({ text: texts, read }: Projection<readonly T[]>): Projection<T | null> => ({
  text: texts,
  read: (raw) => read(raw)[0] ?? null,
});

const sourceOf = (compilation: Compilation, { variable, at }: Place, selection: Selection): Projection<unknown> => {
  const source = compilation.fresh('s');
  const member = compilation.nouns.source(compilation, { variable: source, at }, selection);
  return {
    text: first(cypher`MATCH (${variable})-[:STATED_IN]->(${source})`, member.text),
    read: member.read,
  };
};

const mentioned = (
  compilation: Compilation,
  { variable, at }: Place,
  selection: Selection,
): Projection<readonly MentionAnswer[]> => {
  const { matches, written, entity } = reached(
    compilation,
    at,
    (named) => cypher`MATCH (${named}:Entity) WHERE ${named}.id IN ${variable}.mentions`,
  );
  const member = compilation.nouns.entity(compilation, { variable: entity, at }, behind(selection, 'value', 'entity'));
  return {
    text: collect(matches, literal({ written: cypher`${written}.id`, entity: member.text })),
    read: (raw) =>
      list(raw)
        .map(map)
        .map((found) => ({ written: text(found.written), entity: member.read(found.entity) })),
  };
};

// Both ends are bound before the line is looked for, so Neo4j expands from the end that has fewer lines.
const lineOf = (compilation: Compilation, { variable, at }: Place, selection: Selection): Projection<unknown> => {
  const [subject, object] = [compilation.fresh('e'), compilation.fresh('e')];
  const ends = cypher`MATCH (${subject})<-[:SUBJECT]-(${variable})-[:OBJECT]->(${object}) WHERE ${variable}.line IS NOT NULL`;
  const from = survivor(compilation, { variable: subject, at });
  const to = survivor(compilation, { variable: object, at });
  const [start, end] = compilation.merged ? [compilation.fresh('e'), compilation.fresh('e')] : [subject, object];
  const matches = compilation.merged ? cypher`${ends} WITH ${from} AS ${start}, ${to} AS ${end}` : ends;
  // The claim's own line is that of the ends that were written.
  const is = (far: Cypher, relation: Cypher) =>
    cypher`${far} = ${end} AND ${compilation.merged ? cypher`${variable}.id IN ${relation}.claims` : cypher`${relation}.id = ${variable}.line`}`;
  const lines = linesAt(compilation, { variable: start, at }, anyRelation, 'both', is);
  const member = compilation.nouns.relation(compilation, lines.line, selection);
  return {
    text: first(cypher`${matches} ${lines.matches}`, member.text),
    read: (raw) => maybe(member.read, raw),
  };
};

// A claim is replaced by one that comes when it goes, which is after the revision it is last read at.
const replacementOf = (compilation: Compilation, { variable, at, asked }: Place): Projection<unknown> => {
  const later = compilation.fresh('l');
  return {
    text: first(
      cypher`MATCH (${later}:Claim {replaces: ${variable}.id}) WHERE ${visible(later, asked ? compilation.pinned : at)}`,
      cypher`${later}.id`,
    ),
    read: (raw) => maybe(text, raw),
  };
};

const correctionOf = (compilation: Compilation, { variable, at }: Place, selection: Selection): Projection<unknown> => {
  const source = compilation.fresh('s');
  const member = compilation.nouns.source(compilation, { variable: source, at }, selection);
  return {
    text: first(cypher`MATCH (${source}:Source {id: ${variable}.correction})`, member.text),
    read: (raw) => maybe(member.read, raw),
  };
};

const entryOf = (
  compilation: Compilation,
  place: Place,
  { name, args, selection }: SelectedField,
): Projection<unknown> | undefined => {
  if (name === 'subject') return one(entitiesOf(compilation, place, 'SUBJECT', selection));
  if (name === 'object') return one(entitiesOf(compilation, place, 'OBJECT', selection));
  if (name === 'attributedTo') return entitiesOf(compilation, place, 'ATTRIBUTED_TO', selection);
  if (name === 'source') return sourceOf(compilation, place, selection);
  if (name === 'qualifiers') return mentioned(compilation, place, selection);
  if (name === 'relation') return lineOf(compilation, place, selection);
  if (name === 'disputes' || name === 'disputedBy') return disputesOf(compilation, place, name, selection);
  if (name === 'retraction') return correctionOf(compilation, place, behind(selection, 'correction'));
  if (name === 'replacedBy') return replacementOf(compilation, place);
  if (name === 'history') return historyPage(compilation, place, claimHistory, parse(pageArguments, args));
  if (name === 'text') return sentenceParts(compilation, place);
  return undefined;
};

/** A claim as it stood at `place.at`, its status there, and what the selection asks beyond that. */
export const projectClaim: Nouns['claim'] = (compilation, place, selection) => {
  const slots = slotEntries(compilation, selection, (field) => entryOf(compilation, place, field));
  const properties = ['content', 'sMin', 'sMax', 'eMin', 'eMax', 'doubtful', ...versionProperties];
  const disputed = place.isDisputed ?? isDisputed(compilation, place);
  return {
    text: mapOf(place.variable, ['id', ...properties], {
      at: place.at,
      isDisputed: disputed,
      ...untilEntry(compilation, place),
      ...slots.entries,
    }),
    read: (raw): ClaimAnswer => {
      const claim = map(raw);
      const at = integer(claim.at);
      const versioned = versionedOf(text(claim.id), claim, at, untilOf(claim, at));
      const record = claimContent(text(claim.content));
      return {
        noun: 'claim',
        ...versioned,
        record,
        status: statusOf(versioned.removedIn !== null, record.retracted !== undefined, flag(claim.isDisputed)),
        bounds: boundsOf(claim),
        fields: readEntries(slots, claim),
      };
    },
  };
};

const statusOf = (closed: boolean, retracted: boolean, disputed: boolean): ClaimAnswer['status'] => {
  if (closed) return 'closed';
  if (retracted) return 'retracted';
  return disputed ? 'disputed' : 'live';
};

const boundsOf = (claim: Readonly<Record<string, unknown>>): ClaimAnswer['bounds'] => {
  const sMin = integer(claim.sMin);
  if (sMin === 0) return null;
  return {
    sMin,
    sMax: integer(claim.sMax),
    eMin: integer(claim.eMin),
    eMax: integer(claim.eMax),
    doubtful: flag(claim.doubtful),
  };
};
