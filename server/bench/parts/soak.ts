/** Many requests of every kind, and what the server’s memory does meanwhile. */
import type { Progress } from '../../progress.ts';
import type { Contest } from '../contest/contest.ts';
import { percentile, rounded, timed } from '../contest/figures.ts';
import { forgetPeak, memoryOf, peakMemoryOf } from '../contest/process-figures.ts';
import { questions } from '../questions/questions.ts';

export interface SoakResult {
  requests: number;
  failed: number;
  perSecond: number;
  /** MiB after so many requests, from the start on. */
  memory: readonly { after: number; mebibytes: number; p95: number }[];
  peak: number;
}

const CONCURRENT = 16;
const INTERVALS = 20;

export const soak = async (
  { watchgraph, sample }: Contest,
  { requests, progress }: { requests: number; progress: Progress },
): Promise<SoakResult> => {
  forgetPeak(watchgraph.process.pid);
  const memory = [{ after: 0, mebibytes: memoryOf(watchgraph.process.pid), p95: 0 }];
  const every = Math.max(1, Math.floor(requests / INTERVALS));
  let [asked, failed] = [0, 0];
  let samples: number[] = [];
  const began = performance.now();
  const keepAsking = async (): Promise<void> => {
    while (asked < requests) {
      const i = asked++;
      const question = questions[i % questions.length];
      if (!question) return;
      try {
        samples.push((await timed(() => watchgraph.ask(question, question.parameters(sample, i)))).ms);
      } catch {
        failed++;
      }
      if ((i + 1) % every === 0) {
        const point = {
          after: i + 1,
          mebibytes: memoryOf(watchgraph.process.pid),
          p95: rounded(percentile(samples, 0.95)),
        };
        samples = [];
        memory.push(point);
        progress(`  after ${point.after}: ${point.mebibytes} MiB, p95 ${point.p95} ms, ${failed} failed.`);
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT }, keepAsking));
  const perSecond = rounded((requests / (performance.now() - began)) * 1_000, 1);
  return { requests, failed, perSecond, memory, peak: peakMemoryOf(watchgraph.process.pid) };
};
