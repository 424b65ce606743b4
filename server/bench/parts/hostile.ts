/** How long the server takes to refuse, and whether it answers others meanwhile. */
import { connect } from 'node:net';
import { z } from 'zod';
import type { Progress } from '../../progress.ts';
import type { Reply } from '../contest/client.ts';
import type { Contest } from '../contest/contest.ts';
import type { Contestant } from '../contest/contestants.ts';
import { rounded, type Spread, spreadOf, timed } from '../contest/figures.ts';
import { q1 } from '../questions/q1-entity.ts';
import type { Sample } from '../questions/sample.ts';
import { type HostileDocument, hostileDocuments } from './hostile-documents.ts';

export interface Refusal extends Spread {
  name: string;
  slowest: number;
  status: number;
  codes: readonly string[];
  /** The slowest answer to a plain question that was asked at the same time. */
  besides: number;
}

export interface HostileResult {
  refusals: readonly Refusal[];
  /** After how many seconds the server closed a connection that sends its headers, or its body, drop by drop. */
  slowHeaders: number | null;
  slowBody: number | null;
}

const failed = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }).optional() })) });

const codesOf = ({ text }: Reply): readonly string[] => {
  try {
    const { errors } = failed.parse(JSON.parse(text));
    return [...new Set(errors.map(({ extensions }) => extensions?.code ?? 'none'))];
  } catch {
    return [];
  }
};

export const measureHostile = async (
  { watchgraph, sample }: Contest,
  { n, progress }: { n: number; progress: Progress },
): Promise<HostileResult> => {
  const refusals: Refusal[] = [];
  for (const document of hostileDocuments) {
    const refusal = await refuse(watchgraph, sample, document, n);
    const { name, status, codes, p50, slowest, besides } = refusal;
    progress(
      `${name}: ${status} ${codes.join(' ')}, p50 ${p50} ms, slowest ${slowest} ms; others ${besides} ms at most.`,
    );
    refusals.push(refusal);
  }
  const { port } = watchgraph.process;
  const slowHeaders = await closedAfter(port, 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n', 'x');
  progress(`Slow headers: closed after ${slowHeaders ?? 'more than a minute of'} s.`);
  const head =
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n';
  const slowBody = await closedAfter(port, head, '{');
  progress(`Slow body: closed after ${slowBody ?? 'more than a minute of'} s.`);
  return { refusals, slowHeaders, slowBody };
};

const refuse = async (
  watchgraph: Contestant,
  sample: Sample,
  { name, query, variables = {} }: HostileDocument,
  n: number,
): Promise<Refusal> => {
  const samples: number[] = [];
  let over = false;
  let besides = 0;
  const asksMeanwhile = async (): Promise<void> => {
    for (let i = 0; !over; i++) {
      const { ms } = await timed(() => watchgraph.ask(q1, q1.parameters(sample, i)));
      besides = Math.max(besides, ms);
    }
  };
  const meanwhile = asksMeanwhile();
  let last: Reply | undefined;
  try {
    for (let i = 0; i < n; i++) {
      const { value, ms } = await timed(() =>
        watchgraph.client.post('/graphql', { query, variables }).catch((): undefined => undefined),
      );
      samples.push(ms);
      last = value;
    }
  } finally {
    over = true;
    await meanwhile;
  }
  return {
    name,
    ...spreadOf(samples),
    slowest: rounded(Math.max(...samples)),
    // A connection that is closed in the middle of a body has no status.
    status: last?.status ?? 0,
    codes: last ? codesOf(last) : [],
    besides: rounded(besides),
  };
};

const PATIENCE = 60_000;

/** Seconds until the server closes a connection on which a drop comes every half second. */
const closedAfter = (port: number, first: string, drop: string): Promise<number | null> =>
  new Promise((resolve) => {
    const began = performance.now();
    const socket = connect(port, '127.0.0.1', () => socket.write(first));
    const drops = setInterval(() => socket.write(drop), 500);
    const end = (seconds: number | null) => {
      clearInterval(drops);
      clearTimeout(patience);
      socket.destroy();
      resolve(seconds);
    };
    const patience = setTimeout(() => end(null), PATIENCE);
    socket.on('error', () => {});
    socket.resume();
    socket.on('close', () => end(rounded((performance.now() - began) / 1_000, 1)));
  });
