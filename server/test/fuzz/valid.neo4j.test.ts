import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { coordinatesOf } from './coordinates.ts';
import { type FuzzedGraph, openFuzzedGraph } from './fuzzed-graph.ts';
import type { Question } from './question.ts';
import { Questions } from './questions.ts';
import { reachedIn } from './reached.ts';
import { inParallel, seed } from './runs.ts';
import { judged } from './verdict.ts';

/** Planning a shape takes the database far longer than answering it again, so each is asked with several sets of values. */
const SHAPES = Number(process.env.WATCHGRAPH_SHAPES ?? 15);
const TIMES = Math.ceil(2_000 / SHAPES);
/** How much of the schema that many shapes reach at least; more of them reach more. */
const REACHED = 0.35;
const LANES = 4;
/** After so many shapes those that follow turn to what is still left. */
const WAVE = 5;

let graph: FuzzedGraph;
beforeAll(async () => {
  graph = await openFuzzedGraph();
});
afterAll(() => graph.close());

test(`${SHAPES * TIMES} random questions are answered or refused, and together they reach much of the schema`, async () => {
  const { site, known } = graph;
  const questions = new Questions(schema, known, seed);
  let answered = 0;
  const ask = async (question: Question): Promise<void> => {
    const { answer, wrong } = judged(await site.ask(question));
    const told = `WATCHGRAPH_SEED=${seed}\n${question.query}\n${JSON.stringify(question.variables)}`;
    expect([...wrong, ...(wrong.length > 0 ? site.logged() : [])], told).toEqual([]);
    if (!answer?.data) return;
    answered += 1;
    questions.reached(reachedIn(schema, question, answer.data));
  };
  for (let asked = 0; asked < SHAPES; asked += WAVE) {
    const shapes = questions.next(WAVE);
    for (const { query } of shapes) expect(validate(schema, parse(query)), query).toEqual([]);
    await inParallel(
      shapes.map(({ filled }) => Array.from({ length: TIMES }, filled)),
      LANES,
      async (all) => {
        for (const question of all) await ask(question);
      },
    );
    console.info(`${asked + WAVE} shapes, ${answered} answered, left: ${questions.unreached.join(' ')}`);
  }
  expect(answered).toBeGreaterThan(SHAPES * TIMES * 0.8);
  const all = [...coordinatesOf(schema)].length;
  expect(all - questions.unreached.length).toBeGreaterThan(all * REACHED);
}, 3_600_000);
