import { type Cypher, cypher } from '../../neo4j/cypher.ts';
import { badInput, notFound } from '../../reader-error.ts';
import type { EntityAnswer, LeftOutAnswer, PathAnswer, PathsAnswer, RelationAnswer } from '../answers.ts';
import { reached } from '../merged.ts';
import type { Chain } from '../paths/chain.ts';
import { type Budget, defaultBudget } from '../paths/effort.ts';
import { explore } from '../paths/explore.ts';
import { countsIn, type PathsQuestion } from '../paths/question.ts';
import { readEntities, readSteps, type StepEnds } from '../paths/read-chains.ts';
import { overlapOf } from '../paths/read-lines.ts';
import { sharedTime } from '../paths/shared-time.ts';
import { certaintyOf, linesOfChain, weakestOf } from '../paths/supported.ts';
import type { Web } from '../paths/web.ts';
import { text } from '../raw.ts';
import { compilationFor, type Reading, send } from '../reading.ts';
import type { Selection } from '../selection.ts';
import { visible } from '../visible.ts';
import { nearestId } from './nearest.ts';

/** What is asked of the parts of an answer. */
export interface PathsSelection {
  entities: Selection;
  relations: Selection;
  /** What is left out, and of its entities and lines; null where nobody asks. */
  leftOut: { entities: Selection; relations: Selection } | null;
}

/** The question between the entities that answer for both ends. They must stand, or the id that nothing has is named. */
const betweenThose = async (reading: Reading, question: PathsQuestion): Promise<PathsQuestion> => {
  const compilation = compilationFor(reading);
  const ids = compilation.value([question.from, question.to]);
  const pattern = (entity: Cypher) => cypher`MATCH (${entity}:Entity) WHERE ${entity}.id IN ${ids}`;
  const { matches, written, entity } = reached(compilation, compilation.pinned, pattern);
  const statement = cypher`${matches} MATCH (${entity})<-[:DESCRIBES]-(v:Description)
    WHERE ${visible(cypher`v`, compilation.pinned)} RETURN ${written}.id AS asked, ${entity}.id AS id`;
  const rows = await send(reading, statement, compilation);
  const standing = new Map(rows.map((row) => [text(row.asked), text(row.id)]));
  const answering = async (id: string): Promise<string> => {
    const found = standing.get(id);
    if (found === undefined) throw notFound(id, await nearestId(reading, id, 'entity'));
    return found;
  };
  const [from, to] = [await answering(question.from), await answering(question.to)];
  if (from === to)
    throw badInput('to', `“${question.from}” and “${question.to}” were merged into one; name two different entities.`);
  return { ...question, from, to };
};

/**
 * The chains of lines between two entities: the shortest first, then the best supported. This is the one question that takes
 * several statements: how far the search must go, and where it may stop, is known only on the way (see README.md).
 */
export const findPaths = async (
  reading: Reading,
  asked: PathsQuestion,
  selection: PathsSelection,
  budget: Budget = defaultBudget,
): Promise<PathsAnswer> => {
  const question = await betweenThose(reading, asked);
  const { web, chains, doubtful, apart, stoppedAt, effort } = await explore(
    reading,
    question,
    budget,
    selection.leftOut !== null,
  );
  const read = async (of: readonly Chain[], asked: Pick<PathsSelection, 'entities' | 'relations'>) => {
    const [entities, steps] = await Promise.all([
      readEntities(reading, idsOf(web, of), asked.entities, effort.rest()),
      readSteps(reading, question, stepsOf(web, of), asked.relations, effort.rest()),
    ]);
    return new Found(web, entities, new Map(stepsOf(web, of).map((ends, i) => [ends.join(' '), steps[i] ?? []])));
  };
  const answered = await read(chains, selection);
  const left = await read([...doubtful, ...apart], selection.leftOut ?? selection);
  const [counts, overlap] = [countsIn(question), overlapOf(question)];
  const counting = (line: RelationAnswer): boolean => counts(certaintyOf(line));

  const paths = chains.map((chain): PathAnswer => {
    const relations = linesOfChain(
      answered.lines(chain).map((beside) => beside.filter(counting)),
      overlap,
    );
    const [first, ...rest] = relations;
    if (first === undefined || relations.length < chain.entities.length - 1)
      throw new Error(`A chain from ${question.from} to ${question.to} lost its lines on the way.`);
    return {
      entities: answered.entities(chain),
      relations,
      weakest: weakestOf([first, ...rest]),
      time: sharedTime(relations),
    };
  });
  const asDoubtful = (chain: Chain): LeftOutAnswer[] => {
    const relations = linesOfChain(left.lines(chain), overlap).filter((line) => !counting(line));
    return relations.length === 0 ? [] : [{ ...left.outline(chain), relations }];
  };
  const asApart = (chain: Chain): LeftOutAnswer[] => {
    const together = linesOfChain(
      left.lines(chain).map((beside) => beside.filter(counting)),
      overlap,
    );
    // What held together by weaker lines is not left out for its time, but comes later in the order.
    return together.length > 0 ? [] : [{ ...left.outline(chain), relations: [] }];
  };
  return {
    paths,
    leftOut: [...doubtful.flatMap(asDoubtful), ...apart.flatMap(asApart)],
    stoppedAt,
    searched: web.size,
  };
};

const idsOf = (web: Web, chains: readonly Chain[]): readonly string[] => [
  ...new Set(chains.flatMap(({ entities }) => entities).map((entity) => web.id(entity))),
];

const stepsOf = (web: Web, chains: readonly Chain[]): readonly StepEnds[] => {
  const steps = chains.flatMap(({ entities }) =>
    entities.slice(1).map((entity, i): StepEnds => [web.id(entities[i] ?? entity), web.id(entity)]),
  );
  return [...new Map(steps.map((ends) => [ends.join(' '), ends])).values()];
};

/** What was read for some chains. */
class Found {
  constructor(
    private readonly web: Web,
    private readonly entitiesById: ReadonlyMap<string, EntityAnswer>,
    private readonly linesByStep: ReadonlyMap<string, readonly RelationAnswer[]>,
  ) {}

  entities(chain: Chain): readonly EntityAnswer[] {
    return chain.entities.flatMap((entity) => this.entitiesById.get(this.web.id(entity)) ?? []);
  }

  /** The lines of each step. */
  lines(chain: Chain): readonly (readonly RelationAnswer[])[] {
    return stepsOf(this.web, [chain]).map((ends) => this.linesByStep.get(ends.join(' ')) ?? []);
  }

  outline(chain: Chain): Omit<LeftOutAnswer, 'relations'> {
    return { entities: this.entities(chain), length: chain.entities.length - 1 };
  }
}
