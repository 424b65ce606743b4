import type { RedirectAnswer } from '../graph/answers.ts';
import type { Batches } from '../graph/batches/batches.ts';
import { answering, idsPassing } from '../graph/batches/entities.ts';
import { everyLine, type LineProjection, linesAmong, linesNamed, linesTouching } from '../graph/batches/lines.ts';
import type { ClaimTest } from '../graph/claim-test.ts';
import type { EntityTest } from '../graph/entity-test.ts';
import type { Reached } from '../graph/reached.ts';
import type { Reading } from '../graph/reading.ts';
import type { RelationTest } from '../graph/relation-test.ts';

/** What is chosen to be taken away. */
export interface Choice {
  /** The lines, told as asked. Their ends, their claims and the sources of those come with them. */
  lines<T>(project: LineProjection<T>): Batches<T>;
  /** By their ids, what comes beside that. */
  entities: ReadonlySet<string>;
  claims: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** The test of claims that are drawn as no line, where those of the entities are wanted too. */
  undrawn: ClaimTest | null;
  /** Ids that were asked for and stand for nothing. */
  missing: readonly string[];
  /** Ids that were merged, and the ids that answer for them. */
  redirected: readonly RedirectAnswer[];
  /** Whether the question itself leaves something out. */
  truncated: boolean;
}

const none: ReadonlySet<string> = new Set();
const alone = { claims: none, sources: none, missing: [], redirected: [], truncated: false } as const;

/** Some entities, and every line among them that passes a test: what the explorer shows. */
export const picture = async (
  reading: Reading,
  ids: readonly string[],
  test: RelationTest,
  undrawn: ClaimTest | null,
): Promise<Choice> => {
  const found = await answering(reading, ids);
  const entities = new Set(found.values());
  return {
    ...alone,
    lines: (project) => linesAmong(reading, entities, test, project),
    entities,
    undrawn,
    missing: ids.filter((id) => !found.has(id)),
    redirected: [...found].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to })),
  };
};

/** The entities that pass a test, and every line at them that passes another, with what is at its other end. */
export const around = async (
  reading: Reading,
  which: EntityTest,
  test: RelationTest,
  undrawn: ClaimTest | null,
): Promise<Choice> => {
  const entities = new Set<string>();
  for await (const batch of idsPassing(reading, which)) for (const id of batch) entities.add(id);
  return { ...alone, lines: (project) => linesTouching(reading, entities, test, project), entities, undrawn };
};

/** The lines of the whole graph that pass a test, with their ends. */
export const filtered = (reading: Reading, test: RelationTest, undrawn: ClaimTest | null): Choice => ({
  ...alone,
  lines: (project) => everyLine(reading, test, project),
  entities: none,
  undrawn,
});

/** What a document reaches. */
export const reached = (
  reading: Reading,
  { entities, lines, claims, sources, truncated, closed }: Reached,
): Choice => ({
  lines: (project) => linesNamed(reading, lines, project),
  entities,
  claims,
  sources,
  undrawn: null,
  missing: [],
  redirected: [],
  // What no longer stands is in no export, as what a limit cut off is in none.
  truncated: truncated || closed > 0,
});
