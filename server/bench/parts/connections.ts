/** Thousands of readers at once: each keeps a connection open and asks now and then. */
import type { Progress } from '../../progress.ts';
import { clientOf } from '../contest/client.ts';
import type { Contest } from '../contest/contest.ts';
import { type Spread, spreadOf, timed } from '../contest/figures.ts';
import { memoryOf } from '../contest/process-figures.ts';
import { q1 } from '../questions/q1-entity.ts';

export interface ConnectionsResult {
  connections: number;
  seconds: number;
  /** Answers by status; `error` where there was none. */
  statuses: Readonly<Record<string, number>>;
  /** Of those answered with 200. */
  answered: Spread;
  memory: { before: number; during: number };
  /** How long one question took when all had gone. */
  afterwards: number;
}

const PAUSE = 1_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const measureConnections = async (
  { watchgraph, sample }: Contest,
  { connections, seconds, progress }: { connections: number; seconds: number; progress: Progress },
): Promise<ConnectionsResult> => {
  const client = clientOf(watchgraph.process.port, connections);
  const before = memoryOf(watchgraph.process.pid);
  const statuses = new Map<string, number>();
  const samples: number[] = [];
  const until = performance.now() + seconds * 1_000;
  let during = before;
  const reader = async (number: number): Promise<void> => {
    await pause(Math.random() * PAUSE);
    for (let i = number; performance.now() < until; i += connections) {
      const body = { query: q1.watchgraph.document, variables: q1.parameters(sample, i) };
      try {
        const { value, ms } = await timed(() => client.post('/graphql', body));
        const status = String(value.status);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (value.status === 200) samples.push(ms);
      } catch {
        statuses.set('error', (statuses.get('error') ?? 0) + 1);
      }
      await pause(PAUSE);
    }
  };
  const watch = setInterval(() => {
    during = Math.max(during, memoryOf(watchgraph.process.pid));
    progress(`  ${samples.length} answers, ${during} MiB at most.`);
  }, 2_000);
  try {
    await Promise.all(Array.from({ length: connections }, (_, number) => reader(number)));
  } finally {
    clearInterval(watch);
    client.close();
  }
  const { ms } = await timed(() => watchgraph.ask(q1, q1.parameters(sample, 0)));
  return {
    connections,
    seconds,
    statuses: Object.fromEntries(statuses),
    answered: spreadOf(samples),
    memory: { before, during },
    afterwards: Math.round(ms),
  };
};
