/** What a shape costs that nobody has asked for before: the document is new to the server, its statement to Neo4j. */

import { cypher } from '../../neo4j/cypher.ts';
import type { Progress } from '../../progress.ts';
import type { Contest } from '../contest/contest.ts';
import { type Spread, spreadOf, timed } from '../contest/figures.ts';
import { questions } from '../questions/questions.ts';

export interface FirstUse {
  id: string;
  /** Of the document as a server meets it that has just started, with every plan forgotten. */
  cold: Spread;
  /** Of the same document asked again. */
  known: Spread;
}

export interface FirstUseResult {
  questions: readonly FirstUse[];
  /** Of all questions together. */
  cold: Spread;
}

/** A document that asks the same and that no server has seen: the operation’s name is part of its text. */
const renamed = (document: string, id: string, i: number): string =>
  document.replace(`query ${id}`, `query ${id}n${i}`);

/** Neo4j forgets the plans of all statements; the one that says so is its own. */
const forgetPlans = cypher`CALL db.clearQueryCaches() YIELD value RETURN value`;

export const measureFirstUse = async (
  { watchgraph, sample, database }: Contest,
  { n, progress }: { n: number; progress: Progress },
): Promise<FirstUseResult> => {
  const all: number[] = [];
  const found: FirstUse[] = [];
  for (const question of questions) {
    const cold: number[] = [];
    const known: number[] = [];
    for (let i = 0; i < n; i++) {
      const document = renamed(question.watchgraph.document, question.id, i);
      const asked = { ...question, watchgraph: { ...question.watchgraph, document } };
      await database.read(forgetPlans, {}, { timeout: 60_000 });
      cold.push((await timed(() => watchgraph.ask(asked, question.parameters(sample, i)))).ms);
      known.push((await timed(() => watchgraph.ask(asked, question.parameters(sample, i + 1)))).ms);
    }
    all.push(...cold);
    const figures = { id: question.id, cold: spreadOf(cold), known: spreadOf(known) };
    progress(
      `${question.id} new: p50 ${figures.cold.p50} ms, p95 ${figures.cold.p95} ms; known: p50 ${figures.known.p50} ms.`,
    );
    found.push(figures);
  }
  return { questions: found, cold: spreadOf(all) };
};
