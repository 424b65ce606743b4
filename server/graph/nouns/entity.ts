import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import { type EntityKind, isEntityKind, predicateList } from '../../ontology/index.ts';
import type { EntityAnswer } from '../answers.ts';
import {
  attributeListing,
  claimListing,
  excluded,
  pageArguments,
  parse,
  relationListing,
  relationTest,
} from '../arguments.ts';
import { projectAttributes } from '../attribute.ts';
import { claimPage } from '../claim-page.ts';
import { type Compilation, collect, inOrder, mapOf, type Nouns, type Place, type Projection } from '../compilation.ts';
import { entityHistory } from '../history/entity-history.ts';
import { historyPage } from '../history/entry.ts';
import { eachOf } from '../merged.ts';
import { integer, map, type Raw, text, texts } from '../raw.ts';
import { entityContent } from '../record-content.ts';
import { relationCounts } from '../relation-counts.ts';
import { relationPage } from '../relation-page.ts';
import { asks, type SelectedField, type Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import { readEntries, slotEntries } from './slots.ts';
import { untilEntry, untilOf, versionNumbers, versionProperties } from './versioned.ts';

/** The version of an entity that stands at a revision. COLLECT yields lists, so it is the head of one. */
const descriptionOf = ({ variable, at, version }: Place, fresh: Cypher): Cypher => {
  const described = (by: Cypher) => mapOf(by, ['content', ...versionProperties], {});
  if (version !== undefined) return described(version);
  return cypher`[(${variable})<-[:DESCRIBES]-(${fresh}:Description) WHERE ${visible(fresh, at)} | ${described(fresh)}][0]`;
};

const attributeNames: ReadonlySet<string> = new Set(predicateList.map((definition) => definition.predicate));

/** What can be answered of an entity without knowing how it is described. */
const undescribed: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'atRevision',
  'mergedFrom',
  'relations',
  'relationCounts',
  'claims',
  'history',
  'attributes',
  ...attributeNames,
]);
const asksDescription = (selection: Selection): boolean =>
  [...selection.values()].some(({ name }) => !undescribed.has(name));

/** How the claims put it that the summary rests on: a summary is as certain as the least certain of them. */
const summaryModalities = (compilation: Compilation, { variable, at }: Place): Projection<readonly string[]> => {
  const [description, id, claim] = [compilation.fresh('d'), compilation.fresh('id'), compilation.fresh('c')];
  return {
    text: collect(
      cypher`MATCH (${description}:Description)-[:DESCRIBES]->(${variable}) WHERE ${visible(description, at)}
        UNWIND ${description}.restsOn AS ${id}
        MATCH (${claim}:Claim {id: ${id}}) WHERE ${visible(claim, at)}`,
      cypher`DISTINCT ${claim}.modality`,
    ),
    read: texts,
  };
};

/** The ids that it answers for, beside its own. */
const mergedFrom = (compilation: Compilation, { variable, at }: Place): Projection<readonly string[]> => {
  if (!compilation.merged) return { text: cypher`[]`, read: texts };
  const redirect = compilation.fresh('m');
  return {
    text: inOrder(
      cypher`MATCH (${redirect}:Redirect)-[:INTO]->(${variable}) WHERE ${visible(redirect, at)}`,
      [redirect],
      cypher`${redirect}.id`,
      cypher`${redirect}.id`,
    ),
    read: texts,
  };
};

const entryOf = (
  compilation: Compilation,
  place: Place,
  { name, args, selection }: SelectedField,
): Projection<unknown> | undefined => {
  if (name === 'relations') return relationPage(compilation, place, relationListing(args), selection);
  if (name === 'relationCounts')
    return relationCounts(compilation, place, relationTest(args.filter), excluded(args), asks(selection, 'entities'));
  if (name === 'history') return historyPage(compilation, place, entityHistory, parse(pageArguments, args));
  if (name === 'claims') {
    const { matches, each } = eachOf(compilation, place);
    const where = (claim: Cypher) => cypher`${matches} MATCH (${claim}:Claim)-[:SUBJECT|OBJECT]->(${each})`;
    return claimPage(compilation, place.at, where, claimListing(args), selection);
  }
  if (name === 'summary') return summaryModalities(compilation, place);
  if (name === 'mergedFrom') return mergedFrom(compilation, place);
  if (name !== 'attributes' && !attributeNames.has(name)) return undefined;
  const { predicates, time } = attributeListing(args);
  return projectAttributes(compilation, place, name === 'attributes' ? predicates : [name], time, selection);
};

/**
 * An entity, and what the selection asks of it. The ends of lines are mostly asked for their ids alone, so how an entity is
 * described is only fetched where it is asked.
 */
export const projectEntity: Nouns['entity'] = (compilation, place, selection) => {
  const slots = slotEntries(compilation, selection, (field) => entryOf(compilation, place, field));
  const version = asksDescription(selection) ? { version: descriptionOf(place, compilation.fresh('d')) } : {};
  return {
    text: mapOf(place.variable, ['id'], {
      at: place.at,
      labels: cypher`labels(${place.variable})`,
      ...version,
      ...untilEntry(compilation, place),
      ...slots.entries,
    }),
    read: (raw) => {
      const entity = map(raw);
      const at = integer(entity.at);
      const until = untilOf(entity, at);
      return {
        noun: 'entity',
        id: text(entity.id),
        kind: kindOf(texts(entity.labels)),
        at,
        description: entity.version === undefined ? null : descriptionAt(map(entity.version), until),
        fields: readEntries(slots, entity),
      };
    },
  };
};

const descriptionAt = (version: Readonly<Record<string, Raw>>, until: number): EntityAnswer['description'] => ({
  ...versionNumbers(version, until),
  record: entityContent(text(version.content)),
});

const kindOf = (labels: readonly string[]): EntityKind => {
  const kind = labels.find(isEntityKind);
  if (kind === undefined) throw new Error(`An entity has no kind among ${labels.join(', ')}.`);
  return kind;
};
