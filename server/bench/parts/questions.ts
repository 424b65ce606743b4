/** One question after the other: are the answers equal, how long do they take, how many a second. */
import type { Progress } from '../../progress.ts';
import type { Contest } from '../contest/contest.ts';
import { type Contestant, Refused } from '../contest/contestants.ts';
import { type Agreement, agreementOn } from '../contest/equal.ts';
import { rounded, type Spread, spreadOf, timed } from '../contest/figures.ts';
import { forgetPeak, peakMemoryOf, processorTime } from '../contest/process-figures.ts';
import type { Question } from '../questions/question.ts';
import { questions } from '../questions/questions.ts';

export interface Latency extends Spread {
  /** Milliseconds of processor time of the contestant’s process a request. */
  processor: number;
}

export interface Throughput {
  concurrent: number;
  perSecond: number;
  p95: number;
  /** How many were refused because too much was asked; they are not among those that were answered. */
  refused: number;
}

export interface QuestionFigures {
  id: string;
  title: string;
  agreement: Readonly<Record<string, Agreement>>;
  latency: Readonly<Record<string, Latency>>;
  throughput: Readonly<Record<string, readonly Throughput[]>>;
}

export interface QuestionsResult {
  questions: readonly QuestionFigures[];
  /** MiB. */
  memory: Readonly<Record<string, { idle: number; peak: number }>>;
}

export interface QuestionsOptions {
  /** Requests of each contestant and question, one at a time. */
  n: number;
  /** Milliseconds of each window under load. */
  window: number;
  only: ReadonlySet<string> | null;
  progress: Progress;
}

const COMPARED = 10;
const ROUNDS = 12;
/** Node and Neo4j become faster for some hundred requests: what is measured is how fast they stay. */
const WARM = 300;
/** Milliseconds: who takes longer to ask one question so often is warm enough. */
const WARM_CAP = 8_000;
/** A contestant that takes longer than this over one question has been asked often enough. */
const CAP = 30_000;
const WINDOWS = 4;
const CONCURRENT = [16, 64] as const;

export const measureQuestions = async (contest: Contest, options: QuestionsOptions): Promise<QuestionsResult> => {
  for (const { process } of contest.contestants) forgetPeak(process.pid);
  const measured = questions.filter(({ id }) => options.only === null || options.only.has(id));
  options.progress('Everybody is asked everything until they are warm.');
  for (const question of measured) await warm(contest, question);
  const figures: QuestionFigures[] = [];
  for (const question of measured) figures.push(await measureQuestion(contest, question, options));
  const memory = contest.contestants.map(({ name, process }) => {
    const idle = contest.idleMemory[name] ?? 0;
    return [name, { idle, peak: peakMemoryOf(process.pid) }] as const;
  });
  return { questions: figures, memory: Object.fromEntries(memory) };
};

const measureQuestion = async (
  { contestants, sample }: Contest,
  question: Question,
  { n, window, progress }: QuestionsOptions,
): Promise<QuestionFigures> => {
  const asked = contestants.filter((contestant) => contestant.answers(question));
  progress(`${question.id}: ${question.title}.`);
  const agreement = await agreementOn(question, asked, sample, Math.min(COMPARED, n));
  for (const [name, { same, of, first }] of Object.entries(agreement)) {
    progress(`  ${name} gives the floor’s answer ${same} times of ${of}.`);
    if (first) progress(`    wanted ${first.wanted}\n    given  ${first.given}`);
  }
  const latency = await inTurns(asked, question, (i) => question.parameters(sample, i), n);
  for (const [name, { p50, p95 }] of Object.entries(latency)) progress(`  ${name}: p50 ${p50} ms, p95 ${p95} ms.`);
  const throughput: Record<string, Throughput[]> = {};
  for (const concurrent of CONCURRENT)
    for (const [name, rate] of Object.entries(await underLoad(asked, question, sample, { concurrent, window })))
      throughput[name] = [...(throughput[name] ?? []), rate];
  return { id: question.id, title: question.title, agreement, latency, throughput };
};

const warm = async ({ contestants, sample }: Contest, question: Question): Promise<void> => {
  for (const contestant of contestants.filter(({ answers }) => answers(question))) {
    const began = performance.now();
    for (let i = 0; i < WARM && performance.now() - began < WARM_CAP; i++)
      await contestant.ask(question, question.parameters(sample, i));
  }
};

/** One request at a time, in blocks whose order rotates, so that what else the machine does meets all alike. */
const inTurns = async (
  contestants: readonly Contestant[],
  question: Question,
  parameters: (i: number) => ReturnType<Question['parameters']>,
  n: number,
): Promise<Record<string, Latency>> => {
  const taken = new Map(contestants.map(({ name }) => [name, { samples: [] as number[], processor: 0 }]));
  const block = Math.ceil(n / ROUNDS);
  for (let turn = 0; turn < ROUNDS; turn++)
    for (let j = 0; j < contestants.length; j++) {
      const contestant = contestants[(j + turn) % contestants.length];
      const figures = contestant && taken.get(contestant.name);
      if (!contestant || !figures || sum(figures.samples) > CAP) continue;
      const before = processorTime(contestant.process.pid);
      for (let i = 0; i < block; i++) {
        const { ms } = await timed(() => contestant.ask(question, parameters(turn * block + i)));
        figures.samples.push(ms);
      }
      figures.processor += processorTime(contestant.process.pid) - before;
    }
  return Object.fromEntries(
    [...taken].map(([name, { samples, processor }]) => [
      name,
      { ...spreadOf(samples), processor: rounded(processor / Math.max(1, samples.length)) },
    ]),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** As many as can be answered while so many wait, in windows whose order rotates. */
const underLoad = async (
  contestants: readonly Contestant[],
  question: Question,
  sample: Contest['sample'],
  { concurrent, window }: { concurrent: number; window: number },
): Promise<Record<string, Throughput>> => {
  const taken = new Map(contestants.map(({ name }) => [name, { samples: [] as number[], ms: 0, refused: 0 }]));
  for (let turn = 0; turn < WINDOWS; turn++)
    for (let j = 0; j < contestants.length; j++) {
      const contestant = contestants[(j + turn) % contestants.length];
      const figures = contestant && taken.get(contestant.name);
      if (!contestant || !figures) continue;
      const began = performance.now();
      let next = turn * 977;
      const keepAsking = async (): Promise<void> => {
        do {
          const parameters = question.parameters(sample, next++);
          try {
            figures.samples.push((await timed(() => contestant.ask(question, parameters))).ms);
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
            figures.refused += 1;
          }
        } while (performance.now() - began < window);
      };
      await Promise.all(Array.from({ length: concurrent }, keepAsking));
      figures.ms += performance.now() - began;
    }
  return Object.fromEntries(
    [...taken].map(([name, { samples, ms, refused }]) => [
      name,
      { concurrent, perSecond: rounded((samples.length / ms) * 1_000, 1), p95: spreadOf(samples).p95, refused },
    ]),
  );
};
