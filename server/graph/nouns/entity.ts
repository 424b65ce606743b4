import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import { predicateList } from '../../ontology/index.ts';
import { attributeListing, claimListing, excluded, relationListing, relationTest } from '../arguments.ts';
import { projectAttributes } from '../attribute.ts';
import { claimPage } from '../claim-page.ts';
import { type Compilation, first, mapOf, type Nouns, type Place, type Projection } from '../compilation.ts';
import { integer, map, text } from '../raw.ts';
import { entityContent } from '../record-content.ts';
import { relationCounts } from '../relation-counts.ts';
import { relationPage } from '../relation-page.ts';
import type { SelectedField } from '../selection.ts';
import { visible } from '../visible.ts';
import { readEntries, slotEntries } from './slots.ts';
import { versionedOf, versionProperties } from './versioned.ts';

/** The version of an entity that stands at a revision. COLLECT yields lists, so it is the head of one. */
const descriptionOf = ({ variable, at }: Place, fresh: Cypher): Cypher =>
  first(
    cypher`MATCH (${fresh}:Description)-[:DESCRIBES]->(${variable}) WHERE ${visible(fresh, at)}`,
    mapOf(fresh, ['content', ...versionProperties], {}),
  );

const attributeNames: ReadonlySet<string> = new Set(predicateList.map((definition) => definition.predicate));

const entryOf = (
  compilation: Compilation,
  place: Place,
  { name, args, selection }: SelectedField,
): Projection<unknown> | undefined => {
  if (name === 'relations') return relationPage(compilation, place, relationListing(args), selection);
  if (name === 'relationCounts') return relationCounts(compilation, place, relationTest(args.filter), excluded(args));
  if (name === 'claims') {
    const pattern = (claim: Cypher) => cypher`(${claim}:Claim)-[:SUBJECT|OBJECT]->(${place.variable})`;
    return claimPage(compilation, place.at, pattern, claimListing(args), selection);
  }
  if (name !== 'attributes' && !attributeNames.has(name)) return undefined;
  const { predicates, time } = attributeListing(args);
  return projectAttributes(compilation, place, name === 'attributes' ? predicates : [name], time, selection);
};

/** An entity as described at `place.at`, and what the selection asks beyond that. */
export const projectEntity: Nouns['entity'] = (compilation, place, selection) => {
  const slots = slotEntries(compilation, selection, (field) => entryOf(compilation, place, field));
  const version = descriptionOf(place, compilation.fresh('d'));
  return {
    text: mapOf(place.variable, ['id'], { at: place.at, version, ...slots.entries }),
    read: (raw) => {
      const entity = map(raw);
      const at = integer(entity.at);
      const description = map(entity.version);
      return {
        noun: 'entity',
        ...versionedOf(text(entity.id), description, at, place.asked ? compilation.revision : at),
        record: entityContent(text(description.content)),
        fields: readEntries(slots, entity),
      };
    },
  };
};
