import type { AttributeAnswer, ClaimAnswer, EntityAnswer, Page, RelationAnswer } from '../../../graph/answers.ts';
import { ask, listing, members, selecting, within } from '../../../graph/asking.ts';
import type { HistoryEntry } from '../../../graph/history/entry.ts';
import { findEntity } from '../../../graph/questions/by-id.ts';
import { listSourcesOf, type SourceCount } from '../../../graph/questions/sources-of-entity.ts';
import type { Reading } from '../../../graph/reading.ts';
import type { RelationCountAnswer } from '../../../graph/relation-counts.ts';
import { noFields, type SelectedField } from '../../../graph/selection.ts';
import {
  isRelationKind,
  type PredicateDefinition,
  predicateList,
  type RelationKind,
  relationKindList,
} from '../../../ontology/index.ts';
import { badInput } from '../../../reader-error.ts';
import { askBackground, type Background, lineSelection } from '../../told/background.ts';
import { historyQuestion } from '../../told/history.ts';

const LINES = 100;
const CLAIMS = 25;
const SOURCES = 25;

/** Which lines the address asks for: those of one kind and direction, or all. */
export interface LineChoice {
  kind: RelationKind | null;
  direction: 'out' | 'in' | 'both';
}

const directions = ['out', 'in', 'both'] as const;

export const lineChoice = (parameters: URLSearchParams): LineChoice => {
  const kind = parameters.get('kind');
  if (kind !== null && !isRelationKind(kind)) throw badInput('kind', `“${kind.slice(0, 40)}” is no kind of line.`);
  const asked = parameters.get('direction');
  const direction = asked === null ? 'both' : directions.find((known) => known === asked);
  if (direction === undefined) throw badInput('direction', 'direction is out, in or both.');
  return { kind, direction };
};

// Attributes are told by themselves; what is left and draws no line would otherwise be nowhere.
const undrawnPredicates: readonly string[] = [
  ...relationKindList.map(({ kind }) => kind),
  ...predicateList
    .filter((definition: PredicateDefinition) => definition.statement !== undefined)
    .map(({ predicate }) => predicate),
];

/**
 * What the page of an entity asks, by where its lists go on: in parts that are sent side by side, because Neo4j takes
 * seconds to plan all of it as one statement.
 */
const entityQuestion = (parameters: URLSearchParams) => {
  const { kind, direction } = lineChoice(parameters);
  const after = (name: string): string | undefined => parameters.get(name) ?? undefined;
  const ofKind = kind === null ? {} : { filter: { kinds: [kind] } };
  return {
    description: {
      summary: ask('summary'),
      counts: ask('relationCounts'),
    },
    lines: {
      // How many there are is known from the counts; counted here too, it would be planned a second time.
      lines: ask('relations', { first: LINES, after: after('after'), direction, ...ofKind }, members(lineSelection)),
    },
    attributes: {
      attributes: ask('attributes', {}, selecting(within('values', valueSelection))),
      claims: ask('claims', { first: 1 }, selecting('totalCount')),
    },
    others: {
      others: ask(
        'claims',
        { first: CLAIMS, after: after('claims-after'), filter: { drawn: false, predicates: undrawnPredicates } },
        listing(noFields),
      ),
      retracted: ask(
        'claims',
        { first: CLAIMS, after: after('retracted-after'), filter: { statuses: ['retracted'] } },
        listing(noFields),
      ),
    },
  };
};

const valueSelection = selecting(
  within('claims', members(noFields)),
  within('value', selecting(within('entity', selecting('names')))),
);

/** What the graph answers of an entity, its parts put together. */
export interface EntityFound {
  entity: EntityAnswer;
  summary: readonly string[];
  counts: readonly RelationCountAnswer[];
  lines: Page<RelationAnswer>;
  attributes: readonly AttributeAnswer[];
  claimCount: number;
  others: Page<ClaimAnswer>;
  retracted: Page<ClaimAnswer>;
  history: Page<HistoryEntry>;
  sources: Page<SourceCount>;
  background: Background;
}

export const askEntity = async (
  reading: Reading,
  id: string,
  parameters: URLSearchParams,
): Promise<EntityFound | undefined> => {
  const question = entityQuestion(parameters);
  const sourcesAt = (revision: number): Promise<Page<SourceCount>> => {
    const part = { first: SOURCES, after: parameters.get('sources-after') };
    return listSourcesOf({ ...reading, revision }, id, part, listing(selecting('title')));
  };
  const part = (fields: readonly SelectedField[]) => findEntity(reading, id, selecting(...fields));
  const history = historyQuestion(parameters);
  const [entity, drawn, described, said, past, sourcesNow] = await Promise.all([
    findEntity(reading, id, selecting('names', ...Object.values(question.description))),
    part(Object.values(question.lines)),
    part(Object.values(question.attributes)),
    part(Object.values(question.others)),
    findEntity(reading, id, history.selection),
    sourcesAt(reading.revision),
  ]);
  if (!entity || !drawn || !described || !said || !past) return undefined;
  const lines = question.lines.lines.of(drawn);
  const attributes = question.attributes.attributes.of(described);
  const others = question.others.others.of(said);
  const retracted = question.others.retracted.of(said);
  const shown = [
    ...attributes.flatMap(({ values }) => values.flatMap(({ claims }) => claims)),
    ...[others, retracted].flatMap(({ edges }) => edges.map(({ node }) => node)),
  ];
  // What was closed is read as it last was, with the sources that it had then.
  const [background, sources] = await Promise.all([
    askBackground({ ...reading, revision: entity.at }, { claims: shown, lines: lines.edges.map(({ node }) => node) }),
    entity.at === reading.revision ? sourcesNow : sourcesAt(entity.at),
  ]);
  return {
    entity,
    summary: question.description.summary.of(entity),
    counts: question.description.counts.of(entity),
    lines,
    attributes,
    claimCount: question.attributes.claims.of(described).totalCount,
    others,
    retracted,
    history: history.of(past),
    sources,
    background,
  };
};
