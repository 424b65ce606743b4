/** What a shape costs that nobody has asked for before: the document is new to the server, its statement to Neo4j. */

import { relationKindList } from '../../ontology/index.ts';
import type { Progress } from '../../progress.ts';
import type { Contest } from '../contest/contest.ts';
import { type Spread, spreadOf, timed } from '../contest/figures.ts';
import { questions } from '../questions/questions.ts';

export interface FirstUse {
  id: string;
  /** Of a document that the server and the database meet for the first time. */
  cold: Spread;
  /** Of the same document asked again. */
  known: Spread;
}

export interface FirstUseResult {
  questions: readonly FirstUse[];
  /** Of all questions together. */
  cold: Spread;
}

const LISTED = /(?<=kinds: \[)[^\]]*(?=\])/;
const kinds = relationKindList.map(({ kind }) => kind);
/** Kinds so far apart in their list that no two turns pick the same ones. */
const apart = [0, 1, 3, 7, 12, 20];

/**
 * A document of the same shape about other kinds of lines, as no server has seen it: which kinds are meant stands in the
 * text of its statement. Forgetting all plans instead would be unfair: what `db.clearQueryCaches` does makes the planner
 * itself start anew, and even the second request takes ten times as long.
 */
const about = (document: string, i: number): string =>
  document.replace(LISTED, (listed) =>
    listed
      .split(',')
      .map((_, place) => kinds[(i + (apart[place] ?? place)) % kinds.length])
      .join(', '),
  );

export const measureFirstUse = async (
  { watchgraph, sample }: Contest,
  { n, progress }: { n: number; progress: Progress },
): Promise<FirstUseResult> => {
  const all: number[] = [];
  const found: FirstUse[] = [];
  for (const question of questions.filter(({ watchgraph: { document } }) => LISTED.test(document))) {
    const cold: number[] = [];
    const known: number[] = [];
    for (let i = 1; i <= Math.min(n, kinds.length - 1); i++) {
      const document = about(question.watchgraph.document, i);
      const asked = { ...question, watchgraph: { ...question.watchgraph, document } };
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
