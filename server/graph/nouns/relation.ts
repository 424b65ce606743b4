import { cypher } from '../../neo4j/cypher.ts';
import { isDrawn, isRelationKind } from '../../ontology/index.ts';
import { pageArguments, parse } from '../arguments.ts';
import { valuesOf } from '../attribute.ts';
import {
  type Compilation,
  first,
  inOrder,
  type LinePlace,
  mapOf,
  type Nouns,
  type Projection,
} from '../compilation.ts';
import { historyPage } from '../history/entry.ts';
import { lineHistory } from '../history/line-history.ts';
import { isContested, lineEntries, listsFor } from '../line-entries.ts';
import { page } from '../page.ts';
import { integer, list, map, maybe, text } from '../raw.ts';
import { claimContent } from '../record-content.ts';
import { asks, behind, behindConnection, merge, type SelectedField, type Selection } from '../selection.ts';
import { readEntries, slotEntries } from './slots.ts';
import { untilEntry, untilOf, versionedOf, versionProperties } from './versioned.ts';

/** A passing claim of the line, found by its id and the revision of its version: the only way that stays cheap on hubs. */
const passingClaim = (compilation: Compilation, { variable, positions, at }: LinePlace) => {
  const i = compilation.fresh('i');
  const claim = compilation.fresh('c');
  return {
    claim,
    variables: [claim, i],
    // The line keeps whether each of its claims is disputed, and looking for disputes of each costs more than the claim.
    place: { variable: claim, at, isDisputed: cypher`${variable}.disputed[${i}]` },
    matches: cypher`UNWIND ${positions} AS ${i}
      MATCH (${claim}:Claim {id: ${variable}.claims[${i}], addedIn: ${variable}.claimAddedIn[${i}]})`,
  };
};

const claimsOf = (compilation: Compilation, place: LinePlace, { args, selection }: SelectedField) => {
  const { claim, variables, matches, place: claimPlace } = passingClaim(compilation, place);
  return page(compilation, parse(pageArguments, args), {
    matches,
    variables,
    order: [{ expression: cypher`${claim}.id`, descending: false }],
    member: compilation.nouns.claim(compilation, claimPlace, behindConnection(selection)),
    counted: asks(selection, 'totalCount'),
  });
};

// Periods are shown as their sources wrote them, so they come from the claims and not from the bounds.
const recordsOf = (compilation: Compilation, place: LinePlace): Projection<unknown> => {
  const { claim, matches } = passingClaim(compilation, place);
  return {
    text: inOrder(matches, [claim], cypher`${claim}.id`, cypher`${claim}.content`),
    read: (raw) => list(raw).map((content) => claimContent(text(content))),
  };
};

const amountOf = (compilation: Compilation, place: LinePlace, selection: Selection): Projection<unknown> => {
  const { claim, variables, matches, place: claimPlace } = passingClaim(compilation, place);
  const asked = behindConnection(behind(merge([behind(selection, 'values'), behind(selection, 'best')]), 'claims'));
  const member = compilation.nouns.claim(compilation, claimPlace, asked);
  return {
    text: inOrder(matches, variables, cypher`${claim}.id`, member.text),
    read: (raw) => {
      const values = valuesOf(list(raw).map(member.read), (said) => said.record.qualifiers?.amount);
      return values.length === 0 ? null : { predicate: 'amount', values };
    },
  };
};

const qualifierEntity = (compilation: Compilation, place: LinePlace, selection: Selection): Projection<unknown> => {
  const entity = compilation.fresh('x');
  const asked = behind(selection, 'value', 'entity');
  const member = compilation.nouns.entity(compilation, { variable: entity, at: place.at }, asked);
  return {
    text: first(cypher`MATCH (${entity}:Entity {id: ${place.variable}.qualifier})`, member.text),
    read: (raw) => maybe(member.read, raw),
  };
};

const entryOf = (compilation: Compilation, place: LinePlace, field: SelectedField): Projection<unknown> | undefined => {
  const { name, selection } = field;
  const end = { from: place.from, to: place.to, otherEnd: place.far }[name];
  if (end !== undefined) return compilation.nouns.entity(compilation, { variable: end, at: place.at }, selection);
  if (name === 'claims') return claimsOf(compilation, place, field);
  if (name === 'history') return historyPage(compilation, place, lineHistory, parse(pageArguments, field.args));
  if (name === 'amount') return amountOf(compilation, place, selection);
  if (name === 'period' || name === 'periods') return recordsOf(compilation, place);
  if (name === 'qualifiers') return qualifierEntity(compilation, place, selection);
  return undefined;
};

/** A line: what its passing claims say together, and what the selection asks beyond that. */
export const projectRelation: Nouns['relation'] = (compilation, place, selection) => {
  const slots = slotEntries(compilation, selection, (field) => entryOf(compilation, place, field));
  return {
    text: mapOf(place.variable, ['id', 'modality', 'qualifier', ...versionProperties, ...listsFor(selection)], {
      at: place.at,
      kind: cypher`type(${place.variable})`,
      passing: place.positions,
      ...untilEntry(compilation, place),
      ...slots.entries,
    }),
    read: (raw) => {
      const line = map(raw);
      const at = integer(line.at);
      const modality = text(line.modality);
      const kind = text(line.kind);
      if (!isDrawn(modality) || !isRelationKind(kind)) throw new Error(`No line is drawn as ${kind}, ${modality}.`);
      return {
        noun: 'relation',
        ...versionedOf(text(line.id), line, at, untilOf(line, at)),
        kind,
        modality,
        qualifier: maybe(text, line.qualifier),
        entries: lineEntries(line),
        // Looked at when it is told, because few answers ask for disputes.
        get contested() {
          return isContested(line);
        },
        days: place.days,
        fields: readEntries(slots, line),
      };
    },
  };
};
